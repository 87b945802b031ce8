import { type Period, monthsPeriod } from "../../financial-year.ts";
import { addDays } from "../../iso-day.ts";
import type { TimescaleContext, TimescaleWarning } from "../../timescale.ts";
import type { Item } from "../items/items.ts";
import type { Unit, YearName } from "../pieces/pieces.ts";
import { resolveUnit } from "./resolve-unit.ts";
import { resolveYear } from "./resolve-year.ts";
import { type Resolved, type Span, isSpan, spanOf, withWarnings } from "./span.ts";

const MONDAY = 1;

/** Sunday 0. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** A quarter with its months in brackets: the months decide (domain reference 4.4 T4). */
function resolveQuarterOfMonths(
  unit: Unit & { readonly name: "quarter" },
  name: YearName,
  months: readonly number[],
  context: TimescaleContext,
): Resolved {
  const first = resolveUnit({ name: "month", month: months[0] ?? 1 }, name, context);
  const quarter = resolveUnit(unit, name, context);
  if (!isSpan(first) || !isSpan(quarter)) return isSpan(first) ? quarter : first;
  const [year, month] = [Number(first.start.slice(0, 4)), Number(first.start.slice(5, 7))];
  const count = months.length === 1 ? 1 : (((months.at(-1) ?? month) - month + 12) % 12) + 1;
  const period = monthsPeriod(year, month, count);
  if (period.start === quarter.start && period.end === quarter.end) {
    return spanOf(
      period,
      "quarter",
      quarter.warnings.filter((warning) => warning !== "cal_or_fy"),
    );
  }
  if (period.start === quarter.alt?.start && period.end === quarter.alt.end) {
    return spanOf(period, "quarter");
  }
  const doubt = name.system === "bare" ? "cal_or_fy" : "conflict";
  const others = quarter.warnings.filter((warning) => warning !== "cal_or_fy");
  return spanOf(period, "quarter", [...others, doubt], quarter);
}

/** A third of a year: early, mid or late. */
function thirdOf(period: Period, part: number): Period {
  const [year, month] = [Number(period.start.slice(0, 4)), Number(period.start.slice(5, 7))];
  return monthsPeriod(year, month + part * 4, 4);
}

function partOf(span: Span, item: Item): Span {
  const part = ["early", "mid", "late"].findIndex((edge) => item.edges.some((is) => is === edge));
  if (part === -1) return span;
  if (item.unit !== null) return withWarnings(span, ["vague"]);
  const warnings = span.warnings.filter((warning) => warning !== "cal_or_fy");
  return spanOf(thirdOf(span, part), "part_year", [...warnings, "vague"]);
}

function edgeOf(span: Span, item: Item): Span {
  const settled = {
    ...span,
    precision: "day",
    alt: item.year?.system === "bare" ? null : span.alt,
  } as const;
  const warnings = span.warnings.filter((warning) => item.unit !== null || warning !== "cal_or_fy");
  if (item.edges.includes("end")) {
    return { ...settled, warnings, start: span.end, alt: settled.alt && endOf(settled.alt) };
  }
  return item.edges.includes("start")
    ? { ...settled, warnings, end: span.start, alt: settled.alt && startOf(settled.alt) }
    : span;
}

/** The part or the edge of a time that an item's words pick: early, late, the end. */
export function sideOf(span: Span, item: Item): Span {
  return edgeOf(partOf(span, item), item);
}

const endOf = ({ end }: Period): Period => ({ start: end, end });
const startOf = ({ start }: Period): Period => ({ start, end: start });

function weekOf(span: Span, item: Item): Span {
  if (span.precision !== "day") return span;
  if (item.edges.includes("week-ending")) {
    return { ...span, start: addDays(span.end, -6), precision: "week" };
  }
  if (!item.edges.includes("week")) return span;
  const wrongDay: TimescaleWarning[] = weekdayOf(span.start) === MONDAY ? [] : ["weekday"];
  return withWarnings({ ...span, end: addDays(span.start, 6), precision: "week" }, wrongDay);
}

function checkWeekday(span: Span, item: Item): Span {
  const wrong = item.weekday !== null && weekdayOf(span.start) !== item.weekday;
  return wrong ? withWarnings(span, ["weekday"]) : span;
}

/** The time that an item names, with the edges that belong to it alone. */
export function resolveItem(
  item: Item,
  name: YearName | null,
  context: TimescaleContext,
): Resolved {
  if (name === null) return { error: "missing_year" };
  const bare =
    item.unit === null
      ? resolveYear(name, context)
      : item.unit.name === "quarter" && item.months.length > 0
        ? resolveQuarterOfMonths(item.unit, name, item.months, context)
        : resolveUnit(item.unit, name, context);
  if (!isSpan(bare)) return bare;
  const span = checkWeekday(withWarnings(bare, item.warnings), item);
  return edgeOf(weekOf(partOf(span, item), item), item);
}
