import { financialYearOf } from "../../financial-year.ts";
import type { IsoDay } from "../../iso-day.ts";
import { elementOf, isText, type Matcher, type PieceBody, type Unit } from "../pieces/pieces.ts";
import { matchSeason } from "./match-part-of-year.ts";
import { monthNamed } from "../words/spelling.ts";
import type { Token } from "../words/tokens.ts";

/** "The new financial year" is the one that has just begun, for its first months, and else the next. */
const STILL_NEW_UNTIL_MONTH = 6;

const STEPS: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["last", -1],
  ["previous", -1],
]);

function newFinancialYear(asOf: IsoDay): number {
  const year = financialYearOf(asOf);
  const month = Number(asOf.slice(5, 7));
  return month >= 4 && month <= STILL_NEW_UNTIL_MONTH ? year : year + 1;
}

/** What is to be read against the report date, and the token that follows. */
interface Anchored {
  readonly next: number;
  readonly read: (asOf: IsoDay) => PieceBody;
}

function financialYear(word: string, asOf: IsoDay): PieceBody {
  const year =
    word === "new" ? newFinancialYear(asOf) : financialYearOf(asOf) + (STEPS.get(word) ?? 0);
  return elementOf(null, { system: "financial", year }, ["relative"]);
}

function calendarYear(step: number, asOf: IsoDay): PieceBody {
  return elementOf(null, { system: "bare", year: Number(asOf.slice(0, 4)) + step }, ["relative"]);
}

function month(step: number, asOf: IsoDay): PieceBody {
  const count = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1 + step;
  const year = { system: "calendar", year: Math.floor(count / 12) } as const;
  return elementOf({ name: "month", month: (count % 12) + 1 }, year, ["relative"]);
}

function quarter(step: number, asOf: IsoDay): PieceBody {
  const count =
    financialYearOf(asOf) * 4 + Math.floor(((Number(asOf.slice(5, 7)) + 8) % 12) / 3) + step;
  const year = { system: "financial", year: Math.floor(count / 4) } as const;
  return elementOf({ name: "quarter", number: (count % 4) + 1 }, year, ["relative"]);
}

/** "this summer", "next spring": the one of the report date's calendar year, or of the next. */
function partOfYear(unit: Unit, step: number, asOf: IsoDay): PieceBody {
  const year = Number(asOf.slice(0, 4)) + step;
  return elementOf(unit, { system: "calendar", year }, ["relative"]);
}

/** The next month of that name after the report date; with "this", the one in its calendar year. */
function namedMonth(number: number, step: number, asOf: IsoDay): PieceBody {
  const passed = number <= Number(asOf.slice(5, 7));
  const year = Number(asOf.slice(0, 4)) + (step === 1 && !passed ? 0 : step);
  return elementOf({ name: "month", month: number }, { system: "calendar", year }, ["relative"]);
}

function afterStep(tokens: readonly Token[], at: number, step: number): Anchored | undefined {
  const token = tokens[at];
  const next = at + 1;
  const named = monthNamed(token?.text ?? "");
  if (named !== undefined) return { next, read: (day) => namedMonth(named, step, day) };
  const season = matchSeason(tokens, at, { planStart: "", planYears: 0 });
  const unit = season?.pieces[0]?.type === "element" ? season.pieces[0].unit : null;
  if (season && unit) return { next: season.next, read: (day) => partOfYear(unit, step, day) };
  if (isText(token, "year")) return { next, read: (day) => calendarYear(step, day) };
  if (isText(token, "calendar") && isText(tokens[next], "year")) {
    return { next: next + 1, read: (day) => calendarYear(step, day) };
  }
  if (isText(token, "month")) return { next, read: (day) => month(step, day) };
  return isText(token, "quarter") ? { next, read: (day) => quarter(step, day) } : undefined;
}

const isFinancialYear = (tokens: readonly Token[], at: number): boolean =>
  isText(tokens[at], "financial", "fiscal") && isText(tokens[at + 1], "year");

function anchoredAt(tokens: readonly Token[], at: number): Anchored | undefined {
  const word = tokens[at]?.text ?? "";
  const step = STEPS.get(word);
  if ((step !== undefined || word === "new") && isFinancialYear(tokens, at + 1)) {
    return { next: at + 3, read: (day) => financialYear(word, day) };
  }
  if (isFinancialYear(tokens, at)) {
    return { next: at + 2, read: (day) => financialYear("this", day) };
  }
  if (step !== undefined) return afterStep(tokens, at + 1, step);
  const alone = tokens[at + 1]?.kind !== "number" && isText(tokens[at - 1], "the", "of");
  return word === "year" && alone
    ? { next: at + 1, read: (day) => calendarYear(0, day) }
    : undefined;
}

/** `this year`, `March of this year`, `the new financial year`, `next month`: read against the report date. */
export const matchRelative: Matcher = (tokens, at, { asOf }) => {
  const found = anchoredAt(tokens, at);
  if (!found) return undefined;
  const piece: PieceBody =
    asOf === undefined ? { type: "error", warning: "needs_anchor" } : found.read(asOf);
  return { next: found.next, pieces: [piece] };
};
