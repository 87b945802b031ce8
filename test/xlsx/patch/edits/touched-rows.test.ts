import type { Edit } from "../../../../src/workbook/edit.ts";
import type { EditableTable } from "../../../../src/xlsx/patch/sheet/editable-table.ts";
import { touchedRows } from "../../../../src/xlsx/patch/edits/touched-rows.ts";

const PLAN = { name: "Plan", part: "xl/worksheets/sheet1.xml", kind: "worksheet" };
const LOG = { name: "Progress log", part: "xl/worksheets/sheet2.xml", kind: "worksheet" };

function tableOn(sheet: typeof PLAN, name: string, modelRow: number | undefined): EditableTable {
  const rest = { part: "", id: 1, headerRows: 1, totalsRows: 0, refreshed: false, columns: [] };
  return { ...rest, sheet, name, area: { top: 2, left: 0, bottom: 9, right: 3 }, modelRow };
}

const TABLES = [tableOn(PLAN, "Actions", 9), tableOn(LOG, "Empty", undefined)];

const set = (sheet: string): Edit => ({
  kind: "set-cell",
  sheet,
  address: { row: 5, column: 1 },
  value: 1,
});
const append = (table: string): Edit => ({ kind: "append-rows", table, rows: [[1]] });
const column: Edit = {
  kind: "add-table-column",
  table: "actions",
  column: { heading: "New", width: 9, typed: true, holds: "text" },
};
const mark: Edit = { kind: "mark-cells", sheet: "PLAN", addresses: [], fill: "FFF2CC" };

test.each<[string, Edit[], typeof PLAN, ReturnType<typeof touchedRows>]>([
  [
    "a cell and the row above, whose looks a day takes",
    [set("plan")],
    PLAN,
    [{ first: 4, last: 5 }],
  ],
  ["none on another sheet", [set("Plan"), mark, column], LOG, []],
  [
    "the last row of a table and all below",
    [append("ACTIONS")],
    PLAN,
    [{ first: 8, last: Infinity }],
  ],
  ["the last row where it is blank", [append("Empty")], LOG, [{ first: 8, last: Infinity }]],
  ["none for a table that is not there", [append("Other")], PLAN, []],
  ["any row, for a mark goes to the top of a merge", [set("Plan"), mark], PLAN, undefined],
  ["any row beside a new column", [column], PLAN, undefined],
])("edits touch %s", (_, edits, sheet, rows) => {
  expect(touchedRows(edits, sheet, TABLES)).toEqual(rows);
});
