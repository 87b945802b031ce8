import { kpiDirection } from "./kpi-direction.ts";
import { reckonKpi } from "./kpi-reckoning.ts";
import type { KpiInputs, KpiRating } from "./kpi-rating.ts";
import { KPI_RULES } from "./kpi-rules.ts";

/**
 * Rates one KPI at one period by the first rule of domain reference 3.4 that matches.
 * Throws an Error where no rule does, which the last rule rules out.
 */
export function rateKpi(inputs: KpiInputs): KpiRating {
  const facts = reckonKpi(inputs);
  const rule = KPI_RULES.find(({ when }) => when(facts));
  if (rule === undefined) throw new Error("No rule for KPIs matched");
  return {
    rating: rule.rating,
    rule: rule.id,
    reason: `${rule.rating}: ${rule.reason(facts)}`,
    direction: kpiDirection({ ...inputs, actual: facts.actual }),
    warning: rule.warning ?? "",
    inputs,
  };
}
