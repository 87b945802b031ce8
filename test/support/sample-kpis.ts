import type { Kpi } from "../../src/plan/plan.ts";
import type { KpiYear } from "../../src/plan/register/kpi-year.ts";

/** A KPI with everything blank but what is given. */
export function sampleKpi(number: string, given: Partial<Kpi> = {}): Kpi {
  return {
    number,
    theme: "Early help",
    measure: `Measure of ${number}`,
    unit: "count",
    polarity: "higher",
    countsPeople: true,
    note: "",
    ...given,
  };
}

/** The first year of a KPI that EXW provides, without a figure but those given. */
export function sampleKpiYear(
  kpi: string,
  given: Partial<Omit<KpiYear, "values">> & { readonly values?: Partial<KpiYear["values"]> } = {},
): KpiYear {
  const { values, ...rest } = given;
  return {
    kpi,
    year: "April 2018 to March 2019",
    start: "2018-04-01",
    definition: "",
    counting: null,
    baseline: "",
    baselinePeriod: "",
    target: "",
    tolerance: "",
    comparator: "",
    comparatorValue: "",
    comparatorDate: null,
    provider: "EXW",
    correctiveAction: "",
    ...rest,
    values: { q1: "", q2: "", q3: "", q4: "", year: "", ...values },
  };
}
