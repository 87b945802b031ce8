import type { KpiPeriod } from "../../plan/register/kpi-figures.ts";
import type { PublishedFigure } from "../../plan/register/publication.ts";
import { readFigure } from "../../plan/register/read-figure.ts";
import type { Bounds } from "./printed-system.ts";
import { countsPrintedAs, type Protection } from "./protection.ts";

/** One publication of a KPI's year: what the public could take from it, by period; null for a hidden count. */
export type PublishedCounts = ReadonlyMap<KpiPeriod, Bounds | null>;

function numberShown(shown: string): number | null {
  const figure = readFigure(shown);
  return figure.kind === "number" && !figure.percent ? figure.number : null;
}

/** A publication was rounded where every number in it could be: one that is not shows that none was. */
function wasRounded(figures: readonly PublishedFigure[], { below, roundTo }: Protection): boolean {
  return figures.every(({ shown }) => {
    const number = numberShown(shown) ?? 0;
    return number % roundTo === 0 && (number === 0 || number >= below);
  });
}

function boundsOf(shown: string, rounded: boolean, protection: Protection): Bounds | null {
  const number = numberShown(shown);
  if (number === null) return null;
  return rounded ? countsPrintedAs(number, protection) : { low: number, high: number };
}

/** What was published of one KPI in one year, a map for each pack and day, the earliest first. */
export function publishedCounts(
  published: readonly PublishedFigure[],
  { kpi, year }: Pick<PublishedFigure, "kpi" | "year">,
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
    const rounded = wasRounded(figures, protection);
    const shown = figures.filter((figure) => !["[x]", "[z]"].includes(figure.shown));
    return new Map(
      shown.map((figure) => [figure.period, boundsOf(figure.shown, rounded, protection)]),
    );
  });
}
