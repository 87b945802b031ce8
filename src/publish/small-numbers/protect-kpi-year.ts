import { isPartOver } from "../../calendar/year-part.ts";
import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Kpi } from "../../plan/plan.ts";
import { KPI_PERIODS, type KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import type { PublishedFigure } from "../../plan/register/published-figures.ts";
import { isShare } from "../../plan/register/kpi-value.ts";
import { readFigure, type Figure } from "../../plan/register/read-figure.ts";
import { countPeople, isUncounted } from "./count-people.ts";
import { hiddenShares } from "./hidden-shares.ts";
import { kpiCounts } from "./kpi-counts.ts";
import { protectFigures, tooClose, type ProtectedFigures } from "./protect-figures.ts";
import type { Protection } from "./protection.ts";
import { protectShare } from "./protect-share.ts";
import { publishedCounts } from "./published-counts.ts";

const NONE: ReadonlySet<string> = new Set();

/** A figure as it is printed: a number with its text, or a marker. */
export interface PrintedFigure {
  readonly text: string;
  readonly number: number | null;
}

/** A KPI's year as it may be printed (domain reference 5.2). */
export interface ProtectedKpiYear {
  /** By period; `[z]` for one that is not over, `[x]` for one without a figure. */
  readonly shown: Readonly<Record<KpiPeriod, PrintedFigure>>;
  /** Null where its figures are no counts of people. */
  readonly counts: ProtectedFigures | null;
  /** Periods of counts of people whose figure is no whole number: it is not printed, and publication is refused. */
  readonly uncounted: readonly KpiPeriod[];
  /** True for percentages and rates of people whose numbers of people are not known. */
  readonly isUnchecked: boolean;
}

function figureText(number: number, unit: string): PrintedFigure {
  const words = number.toLocaleString("en-GB", { maximumFractionDigits: 2 });
  return { text: isShare(unit) ? `${words}%` : words, number };
}

function marked(text: "[c]" | "[x]" | "[z]"): PrintedFigure {
  return { text, number: null };
}

function printed(figure: Figure, unit: string, protection: Protection): PrintedFigure {
  if (figure.kind === "marker") return marked(figure.marker);
  if (figure.kind === "number") return figureText(figure.number, figure.percent ? "%" : unit);
  if (figure.kind !== "share") return marked("[x]");
  const share = protectShare(figure, protection);
  return share === null ? marked("[c]") : figureText(share, "%");
}

function blanks(periods: readonly KpiPeriod[]): Partial<KpiYear["values"]> {
  return Object.fromEntries(periods.map((period) => [period, ""]));
}

function byPeriod(figure: (period: KpiPeriod) => PrintedFigure): ProtectedKpiYear["shown"] {
  const [q1, q2, q3, q4, year] = KPI_PERIODS;
  return {
    q1: figure(q1),
    q2: figure(q2),
    q3: figure(q3),
    q4: figure(q4),
    year: figure(year),
  };
}

/**
 * What may be printed of one KPI's year in a paper of `date`. Figures of periods that are not over then
 * are left out, and so is what is not read as a figure.
 */
export function protectKpiYear(
  kpi: Kpi,
  year: KpiYear,
  published: readonly PublishedFigure[],
  { date, protection }: { readonly date: IsoDay; readonly protection: Protection },
): ProtectedKpiYear {
  const { start, values } = year;
  const over = KPI_PERIODS.filter((part) => start !== null && isPartOver(start, part, date));
  const figures = new Map(over.map((period) => [period, readFigure(values[period])]));
  const areCounts = countPeople(kpi, [...figures.values()]);
  const uncounted = over.filter((period) => areCounts && isUncounted(readFigure(values[period])));
  const counted = { ...year, values: { ...values, ...blanks(uncounted) } };
  const before = publishedCounts(published, counted, protection);
  const counts = areCounts ? protectFigures(kpiCounts(counted, over, before), protection) : null;
  const isShares = [...figures.values()].some(({ kind }) => kind === "share");
  const hidden = isShares && !areCounts ? hiddenShares(year, over, protection) : NONE;
  const shown = byPeriod((period) => {
    const figure = figures.get(period);
    if (figure === undefined) return marked("[z]");
    if (uncounted.includes(period)) return marked("[x]");
    const count = counts?.shown.get(period);
    if (figure.kind === "share" && hidden.has(period)) return marked("[c]");
    if (count === undefined) return printed(figure, kpi.unit, protection);
    return count === "[c]" ? marked(count) : figureText(count, kpi.unit);
  });
  const isNumber = [...figures.values()].some(({ kind }) => kind === "number");
  const isUnchecked = kpi.countsPeople && counts === null && isNumber;
  return { shown, counts, uncounted, isUnchecked };
}

/**
 * True where a rating, a direction or a gap that is worked out from these figures gives nothing away:
 * none of them is hidden, and knowing them exactly leaves every hidden figure open enough.
 */
export function mayDerive(
  { shown, counts, uncounted }: ProtectedKpiYear,
  periods: readonly KpiPeriod[],
  values: KpiYear["values"],
): boolean {
  if (periods.some((period) => shown[period].text === "[c]" || uncounted.includes(period)))
    return false;
  if (counts === null || counts.guarded.length === 0) return true;
  const exact = periods.flatMap((period) => {
    const figure = readFigure(values[period]);
    if (figure.kind !== "number" || !counts.shown.has(period)) return [];
    return [[period, { low: figure.number, high: figure.number }] as const];
  });
  const bounds = new Map([...counts.printed.bounds, ...exact]);
  return tooClose({ ...counts.printed, bounds }, counts.guarded).length === 0;
}
