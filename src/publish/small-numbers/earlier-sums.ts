import { KPI_PERIODS, type KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { CountedFigure } from "./counted-figures.ts";
import type { Bounds, FigureSum } from "./printed-system.ts";
import type { PublishedCounts } from "./published-counts.ts";

/** A sum as an earlier publication showed it, with the bounds of the figures that were revised since. */
interface EarlierSum {
  readonly sum: FigureSum;
  readonly bounds: readonly (readonly [string, Bounds])[];
}

/** A figure of an earlier publication: the same as now, or one of its own where it was revised since. */
interface EarlierFigure {
  readonly id: string;
  readonly own: Bounds | null;
  /** What it can be by the true values of now. */
  readonly value: Bounds | null;
}

function earlierFigure(
  period: KpiPeriod,
  version: number,
  was: Bounds | null,
  now: CountedFigure | undefined,
): EarlierFigure {
  const value = now?.value ?? null;
  const isRevised = was !== null && value !== null && (value < was.low || value > was.high);
  if (isRevised) return { id: `${period} in version ${version}`, own: was, value: was };
  return { id: period, own: null, value: value === null ? null : { low: value, high: value } };
}

/** True where the true values of now can have given that sum: what was hidden then was not revised. */
function canHold(total: EarlierFigure, parts: readonly EarlierFigure[]): boolean {
  const values = parts.flatMap(({ value }) => value ?? []);
  if (total.value === null || values.length < parts.length) return true;
  const low = values.reduce((sum, value) => sum + value.low, 0);
  const high = values.reduce((sum, value) => sum + value.high, 0);
  return low <= total.value.high && high >= total.value.low;
}

/**
 * Sums of earlier publications in which a figure was revised since: what is hidden now and was hidden
 * then also has to fit them. Where nothing was revised, the sum of now says it all.
 */
export function earlierSums(
  figures: readonly CountedFigure[],
  published: readonly PublishedCounts[],
): readonly EarlierSum[] {
  return published.flatMap((version, at): EarlierSum[] => {
    if (KPI_PERIODS.some((period) => !version.has(period))) return [];
    const then = KPI_PERIODS.map((period) =>
      earlierFigure(
        period,
        at + 1,
        version.get(period) ?? null,
        figures.find(({ id }) => id === period),
      ),
    );
    const [total, parts] = [then.at(-1), then.slice(0, -1)];
    const own = then.filter((figure) => figure.own !== null);
    if (total === undefined || own.length === 0 || !canHold(total, parts)) return [];
    const sum = { total: total.id, parts: parts.map(({ id }) => id) };
    return [{ sum, bounds: own.flatMap(({ id, own: is }) => (is === null ? [] : [[id, is]])) }];
  });
}
