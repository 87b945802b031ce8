import { POLARITIES } from "../../plan/master/kpi-words.ts";
import type { MasterRecord } from "../../plan/master/master-table.ts";
import type { Kpi, Plan } from "../../plan/plan.ts";
import { planYearNames } from "./plan-year-names.ts";

function kpiRecord(kpi: Kpi, year: string): MasterRecord {
  return {
    number: kpi.number,
    theme: kpi.theme,
    measure: kpi.measure,
    unit: kpi.unit,
    polarity: POLARITIES.find(({ id }) => id === kpi.polarity)?.label ?? null,
    countsPeople: kpi.countsPeople ? "Yes" : "No",
    year,
    note: kpi.note,
  };
}

/** The rows of the KPIs table: one for each KPI and plan year. What the team types is left alone. */
export function kpiRecords(plan: Pick<Plan, "kpis" | "start" | "years">): MasterRecord[] {
  const years = planYearNames(plan);
  return plan.kpis.flatMap((kpi) => years.map((year) => kpiRecord(kpi, year)));
}
