import { KPI_PERIODS, type KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import { readFigure } from "../../plan/register/read-figure.ts";
import type { CountedFigure, CountedFigures } from "./counted-figures.ts";
import { earlierSums } from "./earlier-sums.ts";
import { impliedCounts } from "./implied-counts.ts";
import type { Bounds, FigureSum } from "./printed-system.ts";
import type { PublishedCounts } from "./published-counts.ts";

const QUARTERS = ["q1", "q2", "q3", "q4"] as const;

/** A count that was revised by no more than this since it was published is as good as known. */
const SMALL_REVISION = 2;

/** A figure of which the public knows exact bounds, taken as true where nothing else is there. */
function valueOnceShown(known: readonly (Bounds | null)[]): number | null {
  const last = known.findLast((bounds) => bounds !== null);
  return last != null && last.low === last.high ? last.low : null;
}

/** What was published of a figure, as far as it can still be true; widened where it was revised a little. */
function stillKnown(known: readonly (Bounds | null)[], value: number | null): Bounds[] {
  return known.flatMap((bounds) => {
    if (bounds === null) return [];
    const { low, high } = bounds;
    if (value === null || (low <= value && value <= high)) return [bounds];
    return [{ low: Math.max(0, low - SMALL_REVISION), high: high + SMALL_REVISION }];
  });
}

function countedFigure(
  period: KpiPeriod,
  text: string,
  published: readonly PublishedCounts[],
): CountedFigure {
  const figure = readFigure(text);
  const seen = published.map((version) => version.get(period) ?? null);
  if (figure.kind === "number") {
    const value = figure.number;
    return { id: period, place: "shown", value, known: stillKnown(seen, value) };
  }
  const place = figure.kind === "marker" && figure.marker === "[c]" ? "withheld" : "unprinted";
  const value = valueOnceShown(seen);
  return { id: period, place, value, known: stillKnown(seen, value) };
}

/** The year as the sum of its quarters, unless its true values say otherwise. */
function yearSum(figures: readonly CountedFigure[]): readonly FigureSum[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const year = byId.get("year");
  const quarters = QUARTERS.flatMap((id) => byId.get(id) ?? []);
  if (year === undefined || quarters.length < QUARTERS.length) return [];
  if (year.place === "unprinted" && year.known.length === 0) return [];
  const known = quarters.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const isKnown = quarters.every(({ value }) => value !== null);
  const total = year.value;
  if (total !== null && (isKnown ? known !== total : known > total)) return [];
  return [{ total: "year", parts: QUARTERS }];
}

/** Quarters without a figure, of which a reader takes it that there was nothing: the others add up to the year. */
function withEmptyQuarters(figures: readonly CountedFigure[]): readonly CountedFigure[] {
  const total = figures.find(({ id }) => id === "year")?.value ?? null;
  const quarters = figures.filter(({ id }) => id !== "year");
  const known = quarters.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (total === null || known !== total) return figures;
  return figures.map((figure) =>
    figure.place === "unprinted" && figure.value === null
      ? { ...figure, value: 0, known: [...figure.known, { low: 0, high: 0 }] }
      : figure,
  );
}

/** True where each quarter holds those before it, and the year its last: whatever the row says. */
function isRunning(figures: readonly CountedFigure[]): boolean {
  const values = figures.map(({ value }) => value);
  const inOrder = values.every((value, at) => {
    const next = values[at + 1];
    return value !== null && (next === undefined || (next !== null && value <= next));
  });
  return figures.length === KPI_PERIODS.length && inOrder && values.at(-1) === values.at(-2);
}

/** True where the quarters are all there and add up to the year, whatever the row says. */
function addsUp(figures: readonly CountedFigure[]): boolean {
  return figures.every(({ value }) => value !== null) && yearSum(figures).length > 0;
}

/** The one value that a sum leaves open follows from the others. */
function withWhatFollows(
  figures: readonly CountedFigure[],
  sums: readonly FigureSum[],
): readonly CountedFigure[] {
  const valueOf = (id: string): number | null =>
    figures.find((figure) => figure.id === id)?.value ?? null;
  return figures.map((figure) => {
    const sum = sums.find(({ total, parts }) => [total, ...parts].includes(figure.id));
    if (figure.value !== null || sum === undefined) return figure;
    const others = sum.parts.filter((id) => id !== figure.id).map(valueOf);
    const known = others.reduce<number>((whole, value) => whole + (value ?? 0), 0);
    if (others.includes(null)) return figure;
    if (figure.id === sum.total) return { ...figure, value: known };
    const total = valueOf(sum.total);
    return total === null ? figure : { ...figure, value: total - known };
  });
}

/**
 * A KPI's counts in one year as figures that belong together: the quarters and the year they add up to,
 * or what came between two cumulative ones, also where the row says the one and its figures read as the
 * other; with what the public has seen of them before. Only `periods`
 * are on the page. Every text must be a whole number or a marker.
 */
export function kpiCounts(
  { values, counting }: Pick<KpiYear, "values" | "counting">,
  periods: readonly KpiPeriod[],
  published: readonly PublishedCounts[],
): CountedFigures {
  const onPage = KPI_PERIODS.filter((period) => periods.includes(period));
  const typed = onPage.map((period) => countedFigure(period, values[period], published));
  const adding = counting === "Cumulative" && !addsUp(typed) ? [] : yearSum(typed);
  const figures = withWhatFollows(adding.length > 0 ? withEmptyQuarters(typed) : typed, adding);
  const isDiscrete = counting === "Discrete" && (adding.length > 0 || !isRunning(figures));
  const implied = isDiscrete ? [] : impliedCounts(figures);
  const earlier = adding.length === 0 ? [] : earlierSums(figures, published);
  return {
    figures: [...figures, ...implied.flatMap(({ figure }) => figure ?? [])],
    sums: [...adding, ...implied.map(({ sum }) => sum), ...earlier.map(({ sum }) => sum)],
    earlier: new Map(earlier.flatMap(({ bounds }) => bounds)),
  };
}
