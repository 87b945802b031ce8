import { KPIS } from "../../plan/master/kpis.ts";
import { NO_NAMES } from "../../plan/master/table-names.ts";
import type { Plan } from "../../plan/plan.ts";
import { planYearWritten } from "../../plan/plan-years.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readTable } from "../master/read-table.ts";
import type { TypedRow } from "../master/typed-row.ts";

function kpiYearOf(row: TypedRow<typeof KPIS>, plan: Plan): KpiYear {
  const figures = row.part("year");
  const { total, ...quarters } = row.part("values");
  return {
    ...figures,
    kpi: row.get("number"),
    start: planYearWritten(figures.year, plan)?.start ?? null,
    values: { ...quarters, year: total },
  };
}

/** True where the row says more than which KPI and year it is for. */
function isFilledIn({ values, ...entry }: KpiYear): boolean {
  const typed = { ...entry, kpi: "", year: "", start: null };
  return [...Object.values(values), ...Object.values(typed)].some(
    (value) => value !== null && value !== "",
  );
}

/**
 * Reads what the KPIs sheet says of each KPI and year, in the order of the sheet; rows in which nothing
 * is filled in are left out.
 */
export function readKpiYears(workbook: Workbook, plan: Plan): KpiYear[] {
  return readTable(KPIS, workbook, NO_NAMES)
    .map((row) => kpiYearOf(row, plan))
    .filter(isFilledIn);
}
