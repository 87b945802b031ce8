import type { AddTableSheet } from "../../../../src/workbook/edit.ts";
import type { NewColumn } from "../../../../src/workbook/new-table.ts";
import { patchXlsx } from "../../../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import { changedParts, partText } from "../../../support/workbook-parts.ts";
import { sheetXml, workbookXml, xlsxOf } from "../../../support/xlsx-of.ts";
import { readWithExceljs, readWithSheetjs, sheetIn } from "../open-workbook.ts";
import { richWorkbook } from "../rich-workbook.ts";

const COLUMNS: readonly NewColumn[] = [
  { heading: "Meeting", width: 20, typed: true, holds: "date" },
  { heading: "What & why", width: 60, typed: true, holds: "text" },
  { heading: "Days", width: 10, typed: false, holds: "number" },
  {
    heading: "State",
    width: 14,
    typed: true,
    holds: "anything",
    choices: ["Open", "Done"],
    colours: [{ word: "Open", fill: "FFB000", text: "000000" }],
  },
];

const ROWS = [
  [{ day: "2018-11-14" }, "=1+1 is no formula", 3, "Open"],
  [{ day: "2018-11-15" }, "a long sentence ".repeat(20), null, "Done"],
] as const;

function edit(given: Partial<AddTableSheet> = {}, table: Partial<AddTableSheet["table"]> = {}) {
  return {
    kind: "add-table-sheet",
    name: "Meetings",
    after: "Plan",
    title: "Meetings",
    note: "One row for each meeting.",
    table: { name: "Meetings", columns: COLUMNS, rows: ROWS, ...table },
    ...given,
  } as const satisfies AddTableSheet;
}

function addSheet(bytes: Uint8Array, ...edits: readonly AddTableSheet[]): Uint8Array {
  return patchXlsx(bytes, edits.length > 0 ? edits : [edit()]).bytes;
}

test("the sheet stands behind the one named, with its table and values, and the others stay", async () => {
  const rich = await richWorkbook();
  const before = readXlsx(rich);
  const after = readXlsx(addSheet(rich));
  expect(after.sheets.map(({ name }) => name)).toEqual([
    "Summary",
    "Plan",
    "Meetings",
    "Progress log",
  ]);
  expect(after.sheets.filter(({ name }) => name !== "Meetings")).toEqual(before.sheets);
  const sheet = after.sheets[2];
  expect(sheet?.tables).toEqual([
    {
      name: "Meetings",
      area: { top: 3, left: 0, bottom: 5, right: 3 },
      headings: ["Meeting", "What & why", "Days", "State"],
      totalsRows: 0,
    },
  ]);
  expect(sheet?.rows.map((row) => row.cells.map(({ value }) => value))).toEqual([
    ["Meetings"],
    ["One row for each meeting."],
    ["Meeting", "What & why", "Days", "State"],
    [43418, "=1+1 is no formula", 3, "Open"],
    [43419, "a long sentence ".repeat(20), "Done"],
  ]);
});

test("all other parts keep their bytes", async () => {
  const rich = await richWorkbook();
  expect(changedParts(rich, addSheet(rich))).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/tables/table2.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet4.xml.rels",
    "xl/worksheets/sheet4.xml",
  ]);
});

test("exceljs sees the looks, the list, the frozen headings and the page", async () => {
  const sheet = sheetIn(await readWithExceljs(addSheet(await richWorkbook())), "Meetings");
  expect(sheet.getCell("A1").font).toMatchObject({ bold: true, size: 18, name: "Arial" });
  expect(sheet.getCell("A4").fill).toMatchObject({ fgColor: { argb: "FFFFE08A" } });
  expect(sheet.getCell("C4").fill).toMatchObject({ fgColor: { argb: "FF003A70" } });
  expect(sheet.getCell("C4").font.color).toEqual({ argb: "FFFFFFFF" });
  expect([sheet.getCell("A5").numFmt, sheet.getCell("B5").numFmt]).toEqual(["d mmm yyyy", "@"]);
  expect(sheet.getCell("C5").alignment).toMatchObject({ horizontal: "right", wrapText: true });
  expect(sheet.getCell("D6").border.left).toMatchObject({ style: "thin" });
  expect(sheet.getCell("D6").dataValidation).toMatchObject({
    type: "list",
    formulae: ['"Open,Done"'],
    prompt: "Choose from the list, or leave the cell empty.",
  });
  expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 4 });
  expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1 });
  expect(sheet.pageSetup.printTitlesRow).toBe("4:4");
  expect(sheet.getColumn(2).width).toBe(60);
  expect(sheet.getRow(6).height).toBeGreaterThan(60);
});

test("a word takes its colours, in a look that the style sheet has", async () => {
  const bytes = addSheet(await richWorkbook());
  const xml = partText(bytes, "xl/worksheets/sheet4.xml");
  const rule =
    /<conditionalFormatting sqref="D5:D6"><cfRule type="cellIs" dxfId="(\d+)" priority="1" operator="equal"><formula>"Open"</u.exec(
      xml,
    );
  const looks = /<dxfs count="(\d+)">.*<\/dxfs>/u.exec(partText(bytes, "xl/styles.xml")) ?? [];
  expect(Number(rule?.[1])).toBe(Number(looks[1]) - 1);
  expect(looks[0]).toContain('<bgColor rgb="FFFFB000"/>');
});

test("SheetJS reads the values, and exceljs the table", async () => {
  const bytes = addSheet(await richWorkbook());
  const sheet = readWithSheetjs(bytes).Sheets["Meetings"];
  expect(["A4", "B5", "C5", "D6"].map((at) => (sheet?.[at] as { v: unknown }).v)).toEqual([
    "Meeting",
    "=1+1 is no formula",
    3,
    "Done",
  ]);
  const read = sheetIn(await readWithExceljs(bytes), "Meetings");
  expect(read.getTable("Meetings")).toBeDefined();
});

const TWO_SHEETS = {
  "xl/worksheets/sheet1.xml": sheetXml(""),
  "xl/worksheets/sheet2.xml": sheetXml(""),
  "xl/workbook.xml": workbookXml(
    '<sheet name="One" sheetId="7" r:id="rId1"/><sheet name="Two" sheetId="3" r:id="rId2"/>',
    '<definedNames><definedName name="Early" localSheetId="0">One!$A$1</definedName><definedName name="Late" localSheetId="1">Two!$A$1</definedName></definedNames>',
    '<bookViews><workbookView activeTab="1" firstSheet="0"/></bookViews>',
  ),
};

test("names and windows go on meaning the same sheets, and the headings repeat on paper", () => {
  const wide = COLUMNS.map((column) => ({ ...column, width: 100 }));
  const added = addSheet(xlsxOf(TWO_SHEETS), edit({ after: "ONE" }, { columns: wide }));
  const workbook = partText(added, "xl/workbook.xml");
  expect(workbook).toMatch(/name="One".*name="Meetings" sheetId="8".*name="Two"/u);
  expect(workbook).toContain('name="Early" localSheetId="0"');
  expect(workbook).toContain('name="Late" localSheetId="2"');
  expect(workbook).toContain('<workbookView activeTab="2" firstSheet="0"/>');
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Meetings'!$A:$A,'Meetings'!$4:$4<`,
  );
});

test("it comes last where no sheet has the name, and a name that is taken gets a number", () => {
  const added = addSheet(xlsxOf(TWO_SHEETS), edit({ after: "Gone", name: "TWO" }));
  expect(readXlsx(added).sheets.map(({ name }) => name)).toEqual(["One", "Two", "TWO (2)"]);
});

test("two sheets in one patch stand one behind the other, with tables of their own", () => {
  const added = addSheet(
    xlsxOf(TWO_SHEETS),
    edit({ after: "One" }),
    edit({ after: "Meetings", name: "Papers" }, { name: "Papers" }),
  );
  const { sheets } = readXlsx(added);
  expect(sheets.map(({ name }) => name)).toEqual(["One", "Meetings", "Papers", "Two"]);
  expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
    "Meetings",
    "Papers",
  ]);
  const ids = [1, 2].map(
    (number) =>
      /<table [^>]*\sid="(\d+)"/u.exec(partText(added, `xl/tables/table${number}.xml`))?.[1],
  );
  expect(ids).toEqual(["1", "2"]);
});

test("a table without rows has the blank row that Excel asks for, which rows then fill", () => {
  const added = addSheet(xlsxOf(TWO_SHEETS), edit({}, { rows: [] }));
  expect(readXlsx(added).sheets[2]?.tables[0]?.area.bottom).toBe(4);
  const filled = patchXlsx(added, [{ kind: "append-rows", table: "Meetings", rows: ROWS }]).bytes;
  const sheet = readXlsx(filled).sheets[2];
  expect(sheet?.tables[0]?.area.bottom).toBe(5);
  expect(sheet?.rows.at(-2)?.cells[0]).toEqual({ column: 0, value: 43418, format: "d mmm yyyy" });
  expect(partText(filled, "xl/worksheets/sheet3.xml")).toContain('sqref="D5:D6"');
});

test("a workbook without styles gets some", () => {
  const added = addSheet(xlsxOf({ ...TWO_SHEETS, "xl/styles.xml": null }));
  expect(readXlsx(added).sheets[2]?.rows[3]?.cells[0]?.format).toBe("d mmm yyyy");
});

test("a table name that is taken is refused, by a table or a defined name", async () => {
  const rich = await richWorkbook();
  const named = (name: string) => () => addSheet(rich, edit({}, { name }));
  expect(named("progresslog")).toThrow(/called progresslog/u);
  expect(named("RATINGS")).toThrow(expect.objectContaining({ name: "PatchRefused" }) as Error);
  expect(() => addSheet(rich, edit(), edit({ name: "Again" }))).toThrow(/called Meetings/u);
});
