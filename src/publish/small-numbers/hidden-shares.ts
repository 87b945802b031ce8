import type { KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import { readFigure } from "../../plan/register/read-figure.ts";
import { kpiCounts } from "./kpi-counts.ts";
import { protectFigures } from "./protect-figures.ts";
import type { Protection } from "./protection.ts";

/** One side of each share of a year, as the texts of counts: those counted, or those not counted. */
function sideOf(
  values: KpiYear["values"],
  periods: readonly KpiPeriod[],
  count: (share: { readonly numerator: number; readonly denominator: number }) => number,
): KpiYear["values"] {
  const texts = periods.map((period): readonly [KpiPeriod, string] => {
    const figure = readFigure(values[period]);
    if (figure.kind === "share") return [period, String(count(figure))];
    return [period, figure.kind === "marker" ? figure.marker : ""];
  });
  return { q1: "", q2: "", q3: "", q4: "", year: "", ...Object.fromEntries(texts) };
}

/**
 * Periods whose percentage is hidden: the people in it, or those not in it, are few, or could be worked
 * out from the percentages of other periods by a reader who knows of how many people they are.
 */
export function hiddenShares(
  { values, counting }: Pick<KpiYear, "values" | "counting">,
  periods: readonly KpiPeriod[],
  protection: Protection,
): ReadonlySet<string> {
  const sides = [
    sideOf(values, periods, ({ numerator }) => numerator),
    sideOf(values, periods, ({ numerator, denominator }) => denominator - numerator),
  ];
  return new Set(
    sides.flatMap((side) => {
      const counts = kpiCounts({ values: side, counting }, periods, []);
      const shown = [...protectFigures(counts, protection).shown];
      return shown.filter(([, count]) => count === "[c]").map(([period]) => period);
    }),
  );
}
