import { addDays } from "../../iso-day.ts";
import type { Precision, TimescaleContext, TimescaleWarning } from "../../timescale.ts";
import type { Group } from "../items/assemble.ts";
import type { Item } from "../items/items.ts";
import type { YearName } from "../pieces/pieces.ts";
import { resolveItem } from "./resolve-item.ts";
import { calendarYears, resolveSpanOfYears } from "./resolve-year.ts";
import { type Resolved, type Span, isSpan, spanOf, withWarnings } from "./span.ts";
import { financialYears } from "../../financial-year.ts";

/** From the finest to the coarsest, to name the precision of a range of unlike parts. */
const COARSENESS: readonly Precision[] = [
  "none",
  "day",
  "week",
  "month",
  "months",
  "quarter",
  "quarters",
  "season",
  "term",
  "part_year",
  "half",
  "plan_year",
  "financial_year",
  "tax_year",
  "academic_year",
  "calendar_year",
  "plan_years",
  "financial_years",
];
const SEVERAL: Readonly<Partial<Record<Precision, Precision>>> = {
  month: "months",
  quarter: "quarters",
  plan_year: "plan_years",
  financial_year: "financial_years",
};

/** The precision of several stretches of time together. */
export function jointPrecision(precisions: readonly Precision[]): Precision {
  const coarsest = precisions.reduce<Precision>(
    (a, b) => (COARSENESS.indexOf(b) > COARSENESS.indexOf(a) ? b : a),
    "none",
  );
  return precisions.length > 1 ? (SEVERAL[coarsest] ?? coarsest) : coarsest;
}

/** A range may leave out the year of its first part only (domain reference 4.4 T11). */
function yearsOf(items: readonly Item[]): (YearName | null)[] {
  const years = items.map((item) => item.year);
  for (let at = years.length - 2; at >= 0; at--) years[at] ??= years[at + 1] ?? null;
  const lead = items[0]?.yearFirst === true ? (items[0].year ?? null) : null;
  return years.map((year) => year ?? lead);
}

const isCalendar = (name: YearName | null): name is YearName & { system: "bare" | "calendar" } =>
  name?.system === "bare" || name?.system === "calendar";

/** An item whose year was taken from the next: in the year before, where it would else come later. */
function resolveBefore(
  item: Item,
  name: YearName | null,
  next: Resolved,
  context: TimescaleContext,
): Resolved {
  const same = resolveItem(item, name, context);
  if (!isSpan(next) || !isCalendar(name)) return same;
  const wraps = !isSpan(same) || same.start > next.start;
  const resolved = wraps ? resolveItem(item, { ...name, year: name.year - 1 }, context) : same;
  const inferred = wraps || item.unit?.name === "day";
  return isSpan(resolved) && inferred ? withWarnings(resolved, ["inferred_year"]) : resolved;
}

function resolveItems(items: readonly Item[], context: TimescaleContext): Resolved[] {
  const years = yearsOf(items);
  const out: Resolved[] = [];
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (!item) continue;
    const [name, next] = [years[at] ?? null, out[0]];
    out.unshift(
      item.year === null && next !== undefined
        ? resolveBefore(item, name, next, context)
        : resolveItem(item, name, context),
    );
  }
  return out;
}

/** `from 2018 until 2023`, `2018 and 2019`: years that stand alone, joined. */
function resolveBareYears(items: readonly Item[], range: boolean): Resolved | undefined {
  const bare = items.every(
    (item) =>
      item.unit === null &&
      item.year?.system === "bare" &&
      item.edges.every((edge) => edge === "from" || edge === "between"),
  );
  const [first, last] = [items[0]?.year?.year, items.at(-1)?.year?.year];
  if (!bare || first === undefined || last === undefined || last <= first) return undefined;
  if (range && last === first + 1) return spanOf(financialYears(first), "financial_year");
  if (range) return resolveSpanOfYears(first, last);
  const gap: TimescaleWarning[] = last - first >= items.length ? ["non_consecutive"] : [];
  return spanOf(
    calendarYears(first, last),
    "calendar_year",
    ["cal_or_fy", ...gap],
    financialYears(first, last),
  );
}

function hasGap(items: readonly Item[], spans: readonly Span[], range: boolean): boolean {
  if (range) return false;
  return spans.some((span, at) => {
    const before = spans[at - 1];
    const listed = items[at]?.link !== "range";
    return before !== undefined && listed && span.start > addDays(before.end, 1);
  });
}

/** From the first item's start to the last one's end. */
function cover(items: readonly Item[], spans: readonly Span[], range: boolean): Resolved {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return { error: "unparsed" };
  const reversed = spans.some((span, at) => at > 0 && span.start < (spans[at - 1]?.start ?? ""));
  if (reversed || last.end < first.start) return { error: "reversed" };
  const warnings = spans.flatMap((span) => span.warnings);
  const alt = first.alt ?? last.alt;
  return spanOf(
    { start: first.start, end: last.end },
    jointPrecision(spans.map((span) => span.precision)),
    hasGap(items, spans, range) ? [...warnings, "non_consecutive"] : warnings,
    alt && { start: (first.alt ?? first).start, end: (last.alt ?? last).end },
  );
}

/** The time that joined items cover together. */
export function resolveGroup({ items }: Group, context: TimescaleContext): Resolved {
  const head = items[0];
  const range =
    items.length > 1 &&
    (items.every((item, at) => at === 0 || item.link === "range" || item.link === "slash") ||
      head?.edges.includes("between") === true ||
      (head?.edges.includes("start") === true && items.at(-1)?.edges.includes("end") === true));
  const bare = items.length > 1 ? resolveBareYears(items, range) : undefined;
  if (bare) return bare;
  const resolved = resolveItems(items, context);
  const failed = resolved.find((each) => !isSpan(each));
  const spans = resolved.filter(isSpan);
  if (failed) return failed;
  return spans.length === 1 && spans[0] ? spans[0] : cover(items, spans, range);
}
