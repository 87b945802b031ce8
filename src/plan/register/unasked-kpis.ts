import type { IsoDay } from "../../calendar/iso-day.ts";
import { isPartOver } from "../../calendar/year-part.ts";
import type { Plan } from "../plan.ts";
import { planYears } from "../plan-years.ts";
import { providerIds } from "./asked-kpis.ts";
import type { KpiYear } from "./kpi-year.ts";

/** A KPI whose figures nobody is asked for in a plan year. */
export interface UnaskedKpi {
  readonly kpi: string;
  /** As the KPIs sheet names it: `April 2018 to March 2019`. */
  readonly year: string;
  /** As the KPIs sheet has it; empty where nobody is named. */
  readonly provider: string;
}

/**
 * The KPIs that no return asks for in the newest plan year with a quarter that is over: nobody is named as
 * their provider in that year, or nobody who reports.
 */
export function unaskedKpis(plan: Plan, kpiYears: readonly KpiYear[], day: IsoDay): UnaskedKpi[] {
  const begun = planYears(plan).filter(({ start }) => isPartOver(start, "q1", day));
  const current = begun.at(-1);
  if (!current) return [];
  const reporting = new Set(plan.partners.filter(({ reports }) => reports).map(({ id }) => id));
  return plan.kpis.flatMap(({ number }) => {
    const own = kpiYears.find(({ kpi, start }) => kpi === number && start === current.start);
    const provider = own?.provider.trim() ?? "";
    if (providerIds(provider, plan).some((id) => reporting.has(id))) return [];
    return [{ kpi: number, year: current.name, provider }];
  });
}
