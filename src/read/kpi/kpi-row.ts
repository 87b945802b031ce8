import type { KpiField } from "../../plan/kpi-sheet.ts";
import type { PlanYear } from "../../plan/plan-years.ts";
import type { KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { Answer, ExtraAnswer } from "../cells/answer.ts";

/** The columns of a table of KPI values that are read; the others repeat the KPI or the last value. */
export type KpiAnswerField = Exclude<KpiField, "measure" | "unit" | "last">;

/** One row of a table of KPI values in which a partner answered, with every reading beside it. */
export interface KpiRow {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly answers: Readonly<Partial<Record<KpiAnswerField, Answer>>>;
  /** Columns that the form does not have: kept. */
  readonly extras: readonly ExtraAnswer[];
  /** The KPI's number as the plan has it, else as written; empty where none is written. */
  readonly kpi: string;
  /** Null where the year is none of the plan's, or none is written. */
  readonly year: PlanYear | null;
  /** Null where it cannot be told. */
  readonly period: KpiPeriod | null;
}

/** The text of a field as the partner sees it, without spaces around it; empty where there is none. */
export function kpiText(row: Pick<KpiRow, "answers">, field: KpiAnswerField): string {
  return row.answers[field]?.text.trim() ?? "";
}

/** True for a row that gives a value; one with a note alone gives none. */
export function givesValue(row: Pick<KpiRow, "answers">): boolean {
  return kpiText(row, "value") !== "";
}
