import type { KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import type { PublishedFigure } from "../../plan/register/published-figures.ts";
import { readFigure } from "../../plan/register/read-figure.ts";
import type { Bounds } from "./printed-system.ts";
import { countsPrintedAs, printedCount, type Protection } from "./protection.ts";

/** One publication of a KPI's year: what the public could take from it, by period; null for a hidden count. */
export type PublishedCounts = ReadonlyMap<KpiPeriod, Bounds | null>;

function numberShown(shown: string): number | null {
  const figure = readFigure(shown);
  return figure.kind === "number" && !figure.percent ? figure.number : null;
}

/**
 * True where a publication shows that it was rounded: every number in it could be, and one differs from
 * the true count as rounding does. Without that sign it is taken to be exact, the cautious reading.
 */
function wasRounded(
  figures: readonly PublishedFigure[],
  values: KpiYear["values"],
  protection: Protection,
): boolean {
  const { below, roundTo } = protection;
  const numbers = figures.flatMap(({ shown, period }) => {
    const number = numberShown(shown);
    return number === null ? [] : [{ number, truth: numberShown(values[period]) }];
  });
  const couldBe = numbers.every(
    ({ number }) => number % roundTo === 0 && (number === 0 || number >= below),
  );
  return (
    couldBe &&
    numbers.some(
      ({ number, truth }) =>
        truth !== null && truth !== number && printedCount(truth, protection) === number,
    )
  );
}

function boundsOf(shown: string, rounded: boolean, protection: Protection): Bounds | null {
  const number = numberShown(shown);
  if (number === null) return null;
  return rounded ? countsPrintedAs(number, protection) : { low: number, high: number };
}

/** What was published of one KPI in one year, a map for each pack and day, the earliest first. */
export function publishedCounts(
  published: readonly PublishedFigure[],
  { kpi, year, values }: Pick<KpiYear, "kpi" | "year" | "values">,
  protection: Protection,
): readonly PublishedCounts[] {
  const own = published.filter((figure) => figure.kpi === kpi && figure.year === year);
  const versions = new Map<string, PublishedFigure[]>();
  for (const figure of own) {
    const version = `${figure.publishedOn} ${figure.pack}`;
    versions.set(version, [...(versions.get(version) ?? []), figure]);
  }
  const inOrder = [...versions].toSorted(([first], [second]) => (first < second ? -1 : 1));
  return inOrder.map(([, figures]) => {
    const rounded = wasRounded(figures, values, protection);
    const shown = figures.filter((figure) => !["[x]", "[z]"].includes(figure.shown));
    return new Map(
      shown.map((figure) => [figure.period, boundsOf(figure.shown, rounded, protection)]),
    );
  });
}
