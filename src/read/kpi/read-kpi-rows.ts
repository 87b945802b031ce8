import type { Plan } from "../../plan/plan.ts";
import { planYears, type PlanYear } from "../../plan/plan-years.ts";
import type { KpiPeriod } from "../../plan/register/kpi-periods.ts";
import { yearPartName } from "../../calendar/year-part.ts";
import { fold } from "../../text/fold.ts";
import { isBlank } from "../../workbook/lookup.ts";
import type { DateSystem, Row } from "../../workbook/workbook.ts";
import { answerOf } from "../cells/read-answer.ts";
import type { Answer } from "../cells/answer.ts";
import type { KpiColumn, KpiTable } from "./find-kpi-tables.ts";
import { type KpiAnswerField, type KpiRow, kpiText } from "./kpi-row.ts";
import { readKpiPeriod, readPlanYear } from "./read-kpi-period.ts";

/** What reading KPI values needs of a plan; `kpis` may be any list that holds their numbers. */
interface KpiPlan extends Pick<Plan, "start" | "years"> {
  readonly kpis: readonly { readonly number: string }[];
}

const READ: ReadonlySet<string> = new Set<KpiAnswerField>([
  "kpi",
  "year",
  "period",
  "value",
  "note",
]);

function isRead(field: string | null): field is KpiAnswerField {
  return field !== null && READ.has(field);
}

function answerIn(
  { sheet }: KpiTable,
  row: Row,
  { column, heading }: KpiColumn,
  system: DateSystem,
): Answer | undefined {
  const cell = row.cells.find((one) => one.column === column);
  if (!cell || isBlank(cell.value)) return undefined;
  return answerOf([{ sheet: sheet.name, row: row.index, cell, heading }], system);
}

/** `KPI 4` and `4` are the plan's 4; anything else stays as it was written. */
function numberOf(written: string, kpis: KpiPlan["kpis"]): string {
  const bare = fold(written).replace(/^(?:kpi|indicator) (?:no |number )?/u, "");
  return kpis.find(({ number }) => fold(number) === bare)?.number ?? written;
}

/** Where no column says the year, the period itself may: `Quarter 2 (July to September 2018)`. */
function yearInPeriod(written: string, period: KpiPeriod | null, plan: KpiPlan): PlanYear | null {
  if (period === null) return null;
  const named = fold(written);
  return planYears(plan).find(({ start }) => fold(yearPartName(start, period)) === named) ?? null;
}

function rowOf(table: KpiTable, row: Row, plan: KpiPlan, system: DateSystem): KpiRow {
  const found = table.columns.map((column) => ({
    column,
    answer: answerIn(table, row, column, system),
  }));
  const answers = Object.fromEntries(
    found.flatMap(({ column: { field }, answer }) =>
      answer && isRead(field) ? [[field, answer]] : [],
    ),
  ) as KpiRow["answers"];
  const extras = found.flatMap(({ column: { field, heading }, answer }) =>
    answer && field === null ? [{ heading, answer }] : [],
  );
  const period = readKpiPeriod(kpiText({ answers }, "period"));
  const year = kpiText({ answers }, "year");
  return {
    sheet: table.sheet.name,
    row: row.index,
    answers,
    extras,
    kpi: numberOf(kpiText({ answers }, "kpi"), plan.kpis),
    year:
      year === ""
        ? yearInPeriod(kpiText({ answers }, "period"), period, plan)
        : readPlanYear(year, plan),
    period,
  };
}

function isAnswered({ answers, extras }: KpiRow): boolean {
  return answers.value !== undefined || answers.note !== undefined || extras.length > 0;
}

/**
 * Every row of these tables in which a partner answered about a KPI, with the cells it came from. Rows
 * that were left as they were printed are none.
 */
export function readKpiRows(
  tables: readonly KpiTable[],
  plan: KpiPlan,
  system: DateSystem,
): readonly KpiRow[] {
  return tables.flatMap((table) =>
    table.rows.map((row) => rowOf(table, row, plan, system)).filter(isAnswered),
  );
}
