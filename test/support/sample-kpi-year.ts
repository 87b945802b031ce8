import type { KpiYear } from "../../src/plan/register/kpi-year.ts";
import { yearPartName } from "../../src/calendar/year-part.ts";

/** KPI 1 in the year from 1 April 2018 with every figure blank but what is given. */
export function sampleKpiYear(
  values: Partial<KpiYear["values"]> = {},
  given: Partial<Omit<KpiYear, "values">> = {},
): KpiYear {
  const start = given.start === undefined ? "2018-04-01" : given.start;
  return {
    kpi: "1",
    year: start === null ? "Year 1" : yearPartName(start, "year").slice(6, -1),
    definition: "",
    counting: "Discrete",
    baseline: "",
    baselinePeriod: "",
    target: "",
    tolerance: "",
    comparator: "",
    comparatorValue: "",
    comparatorDate: null,
    provider: "EXP",
    correctiveAction: "",
    ...given,
    start,
    values: { q1: "", q2: "", q3: "", q4: "", year: "", ...values },
  };
}
