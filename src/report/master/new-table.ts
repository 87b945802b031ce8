import type { Plan } from "../../plan/plan.ts";
import type { MasterColumn, MasterRecord, MasterTable } from "../../plan/table/define-table.ts";
import type { NewColumn, NewTable, WordColour } from "../../workbook/new-table.ts";
import { RATING_COLOURS } from "../rating-colours.ts";

type Statuses = Pick<Plan, "statuses">;

function holds(column: MasterColumn, { takesFigures }: MasterTable): NewColumn["holds"] {
  if (column.kind === "date" || column.kind === "number") return column.kind;
  return column.typedByTeam === true && takesFigures !== true ? "text" : "anything";
}

function choicesOf({ choices = [] }: MasterColumn, { statuses }: Statuses): readonly string[] {
  return choices === "statuses" ? statuses.map(({ name }) => name) : choices;
}

function coloursOf({ colours = {} }: MasterColumn): WordColour[] {
  return Object.entries(colours).map(([word, colour]) => ({ word, ...RATING_COLOURS[colour] }));
}

/** A column of a master as a new one shows it. The plan gives the drop-down list of statuses. */
export function newColumn(column: MasterColumn, table: MasterTable, plan: Statuses): NewColumn {
  return {
    heading: column.heading,
    width: column.width,
    typed: column.typedByTeam === true,
    holds: holds(column, table),
    oneLine: column.kind === "code",
    choices: choicesOf(column, plan),
    colours: coloursOf(column),
  };
}

/** A table of a master as a new one shows it, with its rows. */
export function newTable(
  table: MasterTable,
  records: readonly MasterRecord[],
  plan: Statuses,
): NewTable {
  return {
    name: table.table,
    columns: table.columns.map((column) => newColumn(column, table, plan)),
    rows: records.map((record) => table.columns.map(({ key }) => record[key] ?? null)),
  };
}
