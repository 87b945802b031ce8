import { POLARITIES } from "../../plan/master/kpi-words.ts";
import type { MasterRecord } from "../../plan/master/master-table.ts";
import type { Kpi, Plan } from "../../plan/plan.ts";
import { planYears } from "../../plan/plan-years.ts";

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
  const years = planYears(plan);
  return plan.kpis.flatMap((kpi) => years.map(({ name }) => kpiRecord(kpi, name)));
}
