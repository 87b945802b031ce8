import { yearPartSpan } from "../../calendar/year-part.ts";
import type { Kpi } from "../../plan/plan.ts";
import { KPI_PERIODS } from "../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import type { PublishedFigure } from "../../plan/register/published-figures.ts";
import { protectKpiYear, type ProtectedKpiYear } from "./protect-kpi-year.ts";
import type { Protection } from "./protection.ts";

/** The figures of a year as a paper showed them on its last day. */
function asPublished(
  { kpi, year }: KpiYear,
  shown: ProtectedKpiYear["shown"],
  publishedOn: string,
): readonly PublishedFigure[] {
  return KPI_PERIODS.map((period) => {
    return { kpi, year, period, shown: shown[period].text, pack: "progress", publishedOn };
  });
}

/**
 * True where a number that stands elsewhere in a paper, such as the next year's baseline, may be the
 * total of a year whose own total is not printed, and a hidden figure of that year would follow from it.
 */
export function givesTotalAway(
  kpi: Kpi,
  { year, shown }: { readonly year: KpiYear; readonly shown: ProtectedKpiYear },
  total: number,
  protection: Protection,
): boolean {
  const isHidden = (shown.counts?.guarded.length ?? 0) > 0;
  if (year.start === null || !isHidden || shown.shown.year.number !== null) return false;
  const date = yearPartSpan(year.start, "year").end;
  const told = { ...year, values: { ...year.values, year: String(total) } };
  const published = asPublished(
    year,
    { ...shown.shown, year: { text: "[x]", number: null } },
    date,
  );
  const after = protectKpiYear(kpi, told, published, { date, protection });
  const isMoreHidden = KPI_PERIODS.some(
    (period) =>
      after.shown[period].text === "[c]" &&
      (period === "year" || shown.shown[period].text !== "[c]"),
  );
  return isMoreHidden || (after.counts?.refused.length ?? 0) > 0;
}
