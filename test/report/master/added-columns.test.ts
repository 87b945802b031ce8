import { CONFLICTS } from "../../../src/plan/master/conflicts.ts";
import { readMaster } from "../../../src/read/master/read-master.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import { notAdded } from "../../../src/report/master/not-added.ts";
import { planEdits } from "../../../src/report/master/plan-edits.ts";
import { EVERY_TABLE } from "../../../src/plan/register/every-table.ts";
import type { MasterTable } from "../../../src/plan/table/define-table.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { EditableWorkbook, masterWorkbook } from "../../support/master-workbook.ts";
import { sampleMaster } from "../../support/sample-master.ts";

const PRINT = "3f9a1c2e";
const MASTER = sampleMaster({
  conflicts: sampleMaster().conflicts.map((conflict) => ({ ...conflict, firstPrint: PRINT })),
});
const RECORDS = masterRecords({
  master: MASTER,
  reportDate: "2018-11-14",
  ratings: new Map(),
});

/** Today's master without the columns of these headings. */
function without(...headings: readonly string[]): EditableWorkbook {
  const tables = EVERY_TABLE.map((table: MasterTable): MasterTable => ({
    ...table,
    columns: table.columns.filter(({ heading }) => !headings.includes(heading)),
  }));
  return masterWorkbook(RECORDS, tables);
}

function editsFor(book: EditableWorkbook): Edit[] {
  return planEdits(book.workbook(), RECORDS, MASTER.plan);
}

/** The columns that are added, and what is set, by sheet, row and column from 1. */
function shortly(edits: readonly Edit[]): string[] {
  return edits.map((edit) => {
    if (edit.kind === "add-table-column") return `${edit.table} + ${edit.column.heading}`;
    if (edit.kind !== "set-cell") return edit.kind;
    const { row, column } = edit.address;
    return `${edit.sheet} ${row + 1} ${column + 1}: ${JSON.stringify(edit.value)}`;
  });
}

const WIDTH = CONFLICTS.columns.length;

test("a column that the master lacks comes at the right end of its table, with what its rows say", () => {
  const book = without("Value A, code", "Handling");
  const edits = editsFor(book);
  expect(shortly(edits)).toEqual([
    "MasterPlan + Handling",
    "Conflicts + Value A, code",
    `Conflicts 5 ${WIDTH}: "${PRINT}"`,
  ]);
  expect(edits[0]).toMatchObject({
    column: { typed: true, holds: "text", choices: ["OFFICIAL", "OFFICIAL-SENSITIVE"] },
  });
  const grown = book.apply(edits);
  expect(readMaster(grown.workbook()).conflicts).toEqual(MASTER.conflicts);
  expect(editsFor(grown)).toEqual([]);
});

test("rows that are added with it fill it too", () => {
  const book = without("Value A, code");
  const [first] = MASTER.conflicts;
  if (!first) throw new Error("no conflict");
  const second = { ...first, id: "b", firstPrint: "88aa0012" };
  const master = { ...MASTER, conflicts: [first, second] };
  const records = masterRecords({ master, reportDate: "2018-11-14", ratings: new Map() });
  const grown = book.apply(planEdits(book.workbook(), records, master.plan));
  expect(readMaster(grown.workbook()).conflicts).toEqual(master.conflicts);
});

test("a plain range gets its heading and values cell by cell", () => {
  const workbook = without("Value A, code").workbook();
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === "Conflicts" ? { ...sheet, tables: [] } : sheet,
  );
  expect(shortly(editsFor(EditableWorkbook.from({ ...workbook, sheets })))).toEqual([
    `Conflicts 4 ${WIDTH}: "Value A, code"`,
    `Conflicts 5 ${WIDTH}: "${PRINT}"`,
  ]);
});

describe("where the team has something beside the table, nothing is added and all else goes on", () => {
  test.each([
    ["beside its headings", 3],
    ["beside its last row", 4],
  ])("%s", (_where, row) => {
    const book = without("Value A, code");
    book.set("Conflicts", row, WIDTH - 1, "Ask Sam");
    expect(editsFor(book)).toEqual([]);
    expect(notAdded(book.workbook())).toEqual([
      'The sheet "Conflicts" lacks the column "Value A, code": it was not added, because something stands to the right of the table. Move that, and merge again.',
    ]);
    expect(readMaster(book.workbook()).conflicts.map(({ firstPrint }) => firstPrint)).toEqual([""]);
  });

  test("a table of its own, or a merged cell", () => {
    const workbook = without("Value A, code").workbook();
    const area = { top: 0, left: WIDTH - 1, bottom: 9, right: WIDTH };
    const table = { name: "Ours", area, headings: ["a", "b"], totalsRows: 0 };
    const beside = [{ merges: [area] }, { tables: [table] }].map((given) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === "Conflicts"
          ? { ...sheet, ...given, tables: [...sheet.tables, ...(given.tables ?? [])] }
          : sheet,
      ),
    }));
    const edits = beside.map((one) => planEdits(one, RECORDS, MASTER.plan));
    expect(edits).toEqual([[], []]);
  });

  test("below it is room enough", () => {
    const book = without("Value A, code");
    book.set("Conflicts", 9, WIDTH - 1, "Ask Sam");
    expect(shortly(editsFor(book))[0]).toBe("Conflicts + Value A, code");
    expect(notAdded(book.workbook())).toEqual([]);
  });
});
