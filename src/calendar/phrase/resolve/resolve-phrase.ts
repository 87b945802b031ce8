import { addDays, type IsoDay } from "../../iso-day.ts";
import type {
  Precision,
  TimescaleContext,
  TimescaleKind,
  TimescaleWarning,
} from "../../timescale.ts";
import type { Group, Phrase } from "../items/assemble.ts";
import { partSides, takeSide } from "./frame-sides.ts";
import type { Edge } from "../pieces/pieces.ts";
import { resolveGroup } from "./resolve-group.ts";
import { type Resolved, type Span, isSpan, spanOf } from "./span.ts";

/** One phase's reading. */
export interface Reading {
  readonly kind: TimescaleKind & ("period" | "point" | "deadline" | "open");
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly precision: Precision;
  /** Of the time as named: "by March 2020" is a day, and names a month. */
  readonly written: Precision;
  readonly warnings: readonly TimescaleWarning[];
  readonly altEnd: IsoDay | null;
}

/** A phrase as days, or why it is no time. */
export type PhraseReading = Reading | { readonly error: TimescaleWarning };

const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

const YEARS: readonly Precision[] = ["financial_year", "financial_years", "calendar_year"];

/** "Year 2 (2019)": the year in which plan year 2 begins, so no second reading is left. */
function isBareStartOf(body: Group | null, dates: Span, plan: Span): boolean {
  const item = body?.items.length === 1 ? body.items[0] : undefined;
  return (
    item?.unit === null &&
    item.year?.system === "bare" &&
    dates.start.slice(0, 4) === plan.start.slice(0, 4)
  );
}

const NO_FRAME = { frame: null, sided: null };

/** Plan years and dates that disagree: both ends are kept, the earlier one works (domain reference 4.4 T5). */
function disagree(plan: Span, dates: Span): Span {
  const [earlier, later] = plan.end <= dates.end ? [plan, dates] : [dates, plan];
  const start = plan.start <= earlier.end ? plan.start : earlier.start;
  const precision = YEARS.includes(dates.precision) ? plan.precision : dates.precision;
  const warnings: TimescaleWarning[] = [...dates.warnings, "conflict"];
  const alt = later.end === earlier.end ? null : { start, end: later.end };
  return spanOf(
    { start, end: earlier.end },
    precision,
    warnings.filter((each) => each !== "cal_or_fy"),
    alt,
  );
}

function reconcile(plan: Span, dates: Span, body: Group | null): Span {
  const planOnly = plan.warnings.filter((warning) => warning !== "inferred_year");
  const said = (span: Span): Span => ({ ...span, warnings: [...planOnly, ...span.warnings] });
  if (dates.start === plan.start && dates.end === plan.end) {
    const sure = dates.warnings.filter((warning) => warning !== "cal_or_fy");
    return said({ ...plan, warnings: sure });
  }
  if (isBareStartOf(body, dates, plan)) return said({ ...plan, warnings: [] });
  if (!YEARS.includes(dates.precision) && isWithin(dates, plan)) return said(dates);
  return said(disagree(plan, dates));
}

function resolveWhole(
  frame: Group | null,
  body: Group | null,
  context: TimescaleContext,
): Resolved {
  const plan = frame && resolveGroup(frame, context);
  const dates = body && resolveGroup(body, context);
  if (plan && dates) {
    if (!isSpan(plan)) return plan;
    return isSpan(dates) ? reconcile(plan, dates, body) : dates;
  }
  return plan ?? dates ?? { error: "unparsed" };
}

/** The edges at the head of a phrase; those of its first item alone have been applied to it. */
function headEdges({ frame, body }: Phrase): readonly Edge[] {
  return [...(frame?.items[0]?.edges ?? []), ...(body?.items[0]?.edges ?? [])];
}

function deadline(span: Span, end: IsoDay, altEnd: IsoDay | null): Reading {
  return {
    kind: "deadline",
    start: null,
    end,
    precision: "day",
    written: span.precision,
    warnings: span.warnings,
    altEnd,
  };
}

function applyEdges(span: Span, edges: readonly Edge[], joined: boolean): Reading {
  const altEnd = span.alt?.end === span.end ? null : (span.alt?.end ?? null);
  const open = {
    kind: "open",
    end: null,
    altEnd: null,
    precision: span.precision,
    written: span.precision,
  } as const;
  const noEnd: readonly TimescaleWarning[] = [...span.warnings, "no_end"];
  if (edges.includes("after")) return { ...open, start: addDays(span.end, 1), warnings: noEnd };
  if (edges.includes("from") && !joined) return { ...open, start: span.start, warnings: noEnd };
  if (edges.includes("before") && !edges.includes("end")) {
    return deadline(span, addDays(span.start, -1), span.alt && addDays(span.alt.start, -1));
  }
  const until = edges.some((edge) => edge === "by" || edge === "before");
  const ends = edges.includes("end") && !joined;
  if (until || ends) return deadline(span, span.end, altEnd);
  const point = span.start === span.end && span.precision === "day";
  return {
    kind: point ? "point" : "period",
    start: span.start,
    end: span.end,
    precision: span.precision,
    written: span.precision,
    warnings: span.warnings,
    altEnd,
  };
}

/** The reading of one phrase with its edges: "by", "from", "end of" (domain reference 4.4 T6). */
export function resolvePhrase(phrase: Phrase, context: TimescaleContext): PhraseReading {
  const { frame, sided } = phrase.frame ? partSides(phrase.frame) : NO_FRAME;
  const span = resolveWhole(frame, phrase.body, context);
  if (!isSpan(span)) return span;
  const items = phrase.body?.items ?? phrase.frame?.items ?? [];
  const wholeEnd = sided?.edges.includes("end") === true;
  return applyEdges(takeSide(span, sided), headEdges(phrase), items.length > 1 && !wholeEnd);
}
