import type { TimescaleContext, TimescaleWarning } from "../../timescale.ts";
import type { Token } from "../words/tokens.ts";

/** A season, read as three months (domain reference 4.3). */
export type SeasonName = "spring" | "summer" | "autumn" | "winter";

/** A part of a year. */
export type Unit =
  | { readonly name: "day"; readonly day: number; readonly month: number }
  | { readonly name: "month"; readonly month: number }
  | { readonly name: "quarter"; readonly number: number }
  | { readonly name: "half"; readonly number: number }
  | { readonly name: "easter" }
  | { readonly name: "season"; readonly season: SeasonName }
  | { readonly name: "term"; readonly season: SeasonName };

/**
 * A year as the phrase names it. `bare` is `2019` alone; `span` several years written `2018-23`;
 * `plan` counts from the plan's first year; all others by the calendar year in which they begin.
 */
export type YearName =
  | { readonly system: "bare" | "financial" | "tax" | "academic"; readonly year: number }
  | { readonly system: "calendar"; readonly year: number; readonly last?: number }
  | { readonly system: "span"; readonly year: number; readonly last: number }
  | {
      readonly system: "loose";
      readonly kind: "financial" | "academic" | "tax";
      readonly year: number;
    }
  | { readonly system: "plan"; readonly year: number };

/** A word that says on which side of a time the action lies. */
export type Edge =
  | "by"
  | "before"
  | "from"
  | "after"
  | "between"
  | "start"
  | "end"
  | "early"
  | "mid"
  | "late"
  | "week"
  | "week-ending";

/** A word that says something of the action or of its date, and names no time. */
export type Mark =
  | "tbc"
  | "ongoing"
  | "throughout"
  | "onwards"
  | "status"
  | "recurring"
  | "vague"
  | "duration"
  | "moved-from"
  | "revised-from"
  | "revised-to"
  | "uncertain"
  | "time";

/** `word-range` may also open a phrase: "to March 2020"; `choice` leaves open which of two: "or". */
export type Join = "range" | "word-range" | "list" | "choice" | "comma" | "slash" | "break";

/** What a stretch of the phrase stands for. */
export type PieceBody =
  | {
      readonly type: "element";
      readonly unit: Unit | null;
      readonly year: YearName | null;
      /** The day of the week that stands beside a day, Sunday 0. */
      readonly weekday?: number;
      readonly warnings?: readonly TimescaleWarning[];
    }
  | { readonly type: "join"; readonly join: Join }
  | { readonly type: "edge"; readonly edge: Edge }
  | { readonly type: "mark"; readonly mark: Mark }
  | { readonly type: "error"; readonly warning: TimescaleWarning }
  | { readonly type: "glue" }
  | { readonly type: "text" };

/** A piece and its place in the cleaned phrase, end exclusive. */
export type Piece = PieceBody & {
  readonly from: number;
  readonly to: number;
  readonly respelt: boolean;
};

/** What a matcher found at a token: its pieces, and the token that follows. */
export interface Match {
  readonly next: number;
  readonly pieces: readonly PieceBody[];
}

/** What a matcher may know besides the words. */
export type MatchContext = TimescaleContext;

/** Looks for one kind of expression at a token. */
export type Matcher = (
  tokens: readonly Token[],
  at: number,
  context: MatchContext,
) => Match | undefined;

/** One element without warnings. */
export function elementOf(
  unit: Unit | null,
  year: YearName | null,
  warnings: readonly TimescaleWarning[] = [],
): PieceBody {
  return { type: "element", unit, year, warnings };
}

/** True where the token is this word or sign. */
export function isText(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token !== undefined && texts.includes(token.text);
}
