import { columnJudge, type PlacedHeading } from "./headings/column-evidence.ts";
import { headingJudge } from "./headings/judge-heading.ts";
import type { Sheet } from "../../workbook/workbook.ts";
import { readColumns, type ColumnContext } from "./columns/read-columns.ts";
import type { FormColumn } from "./facts/form-column.ts";
import type { Field } from "./field.ts";
import { findTables, goesOn, sameHeading } from "./tables/find-tables.ts";
import { formSheetOf } from "./facts/form-sheet.ts";
import type { RawTable } from "./facts/form-table.ts";
import type { ReadTable } from "./facts/read-table.ts";
import type { PlanTables } from "./facts/plan-tables.ts";

/** One of these beside the wording makes a table one of actions. */
const BESIDE: readonly Field[] = [
  "reference",
  "lead",
  "due",
  "status",
  "start",
  "forecast",
  "original-due",
  "percent",
  "completed",
  "supporting",
  "measure",
  "responsible",
  "partner",
  "update",
  "priority",
  "section",
  "milestones",
  "recommendation",
];
/** Headings of registers of risks: a table with two of them, and no date, plans nothing. */
const OF_RISKS =
  /\b(?:likelihood|probability|inherent|residual|gross|net|impact score|risk score|threat|asset)\b/iu;

function isPlanTable(columns: readonly FormColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  const risks = columns.filter(({ text }) => OF_RISKS.test(text)).length;
  return (
    (fields.has("action") || fields.has("recommendation")) &&
    BESIDE.some((field) => fields.has(field)) &&
    (risks < 2 || fields.has("due"))
  );
}

function joined(tables: readonly RawTable[]): RawTable[] {
  const list: RawTable[] = [];
  for (const table of tables) {
    const last = list.findLast((one) => goesOn(one, table));
    if (!last) list.push(table);
    else {
      list[list.indexOf(last)] = {
        ...last,
        headingRows: [...last.headingRows, ...table.headingRows],
        body: [...last.body, ...table.body],
        area: { ...last.area, bottom: table.area.bottom },
      };
    }
  }
  return list;
}

/** Finds the tables of these sheets and reads their columns; those under the same headings together. */
export function readPlanTables(
  sheets: readonly Sheet[],
  context: Omit<ColumnContext, "judge">,
): PlanTables {
  const judge = headingJudge();
  const found = sheets.map((sheet) => {
    const told = (column: PlacedHeading): Field | null => context.told(sheet.name, column);
    return findTables(formSheetOf(sheet), columnJudge(judge, told));
  });
  const raw = found.flatMap(({ tables }) => joined(tables));
  const groups: RawTable[][] = [];
  for (const table of raw) {
    const group = groups.find(([first]) => first && sameHeading(first, table));
    if (group) group.push(table);
    else groups.push([table]);
  }
  const columnsOf = new Map<RawTable, readonly FormColumn[]>();
  for (const group of groups) {
    const columns = readColumns(group, { ...context, judge });
    for (const table of group) {
      columnsOf.set(
        table,
        columns.map((read, at) => ({ ...read, ...table.columns[at] })),
      );
    }
  }
  const read = raw.map((table): ReadTable => ({ ...table, columns: columnsOf.get(table) ?? [] }));
  return {
    tables: read.filter(({ columns }) => isPlanTable(columns)),
    others: read.filter(({ columns }) => !isPlanTable(columns)),
    sheets: found,
  };
}
