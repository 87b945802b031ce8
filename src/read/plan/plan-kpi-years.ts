import { planYears } from "../../plan/plan-years.ts";
import type { Plan } from "../../plan/plan.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import type { KpiFigures } from "./read-plan-kpis.ts";

/** What a plan's table of KPIs gives beside their measures. */
export interface PlanKpiYears {
  /** Baselines and targets, in the plan's first year. */
  readonly kpiYears: readonly KpiYear[];
  /** Figures that no year is named for: each KPI's in a sentence. */
  readonly notes: readonly string[];
}

const QUARTERS = ["q1", "q2", "q3", "q4"] as const;

function filled(values: KpiFigures["values"], names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const value = values.get(name) ?? "";
    return value === "" ? [] : [`${name.toUpperCase()} ${value}`];
  });
}

/**
 * Baselines and targets for the KPIs sheet, in the plan's first year. Quarters stand in a plan without a
 * year: they are named, and the team types them where they belong (domain reference 2.5 E14).
 */
export function planKpiYears(
  figures: readonly KpiFigures[],
  plan: Pick<Plan, "start" | "years">,
): PlanKpiYears {
  const [first] = planYears(plan);
  const year = first?.name ?? "";
  const kpiYears = figures.flatMap(({ kpi, values }): KpiYear[] => {
    const [baseline, target] = [values.get("baseline") ?? "", values.get("target") ?? ""];
    if (baseline === "" && target === "") return [];
    return [
      {
        kpi,
        year,
        start: plan.start,
        baseline,
        target,
        provider: "",
        counting: null,
        definition: "",
        tolerance: "",
        baselinePeriod: "",
        comparator: "",
        comparatorValue: "",
        comparatorDate: null,
        correctiveAction: "",
        values: { q1: "", q2: "", q3: "", q4: "", year: "" },
      },
    ];
  });
  const notes = figures.flatMap(({ kpi, values }) => {
    const quarters = filled(values, QUARTERS);
    return quarters.length === 0
      ? []
      : [
          `KPI ${kpi}: ${quarters.join(", ")} stand in the plan without their year, so they are not in the KPIs sheet. Type them there.`,
        ];
  });
  return { kpiYears, notes };
}
