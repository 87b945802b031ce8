import type { KpiAnswerField, KpiRow } from "../read/kpi/kpi-row.ts";
import { placeOfAnswer, type Place } from "./place.ts";

/** How findings name what a row is about: `KPI 4`; null where it does not say. */
export function kpiRefOf({ kpi }: KpiRow): string | null {
  return kpi === "" ? null : `KPI ${kpi}`;
}

/** The cell of a field, or, where it is blank, that of the value. */
export function placeOfKpi(row: KpiRow, field: KpiAnswerField): Place {
  const answer = row.answers[field] ?? row.answers.value;
  const ref = kpiRefOf(row);
  return answer ? placeOfAnswer(answer, ref) : { sheet: row.sheet, cells: [], heading: null, ref };
}
