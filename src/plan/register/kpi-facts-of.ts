import type { KpiFacts } from "../kpi-facts.ts";
import type { Kpi } from "../plan.ts";
import type { KpiYear } from "./kpi-year.ts";

/** What a check needs to know of each KPI of the plan, with everyone who provides it in any year. */
export function kpiFactsOf(
  kpis: readonly Kpi[],
  kpiYears: readonly Pick<KpiYear, "kpi" | "provider">[],
): KpiFacts[] {
  return kpis.map(({ number, unit, countsPeople }) => {
    const written = kpiYears
      .filter(({ kpi }) => kpi === number)
      .map(({ provider }) => provider.trim())
      .filter((provider) => provider !== "");
    return { number, unit, countsPeople, providers: [...new Set(written)] };
  });
}
