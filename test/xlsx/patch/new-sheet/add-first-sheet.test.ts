import type { NewCell } from "../../../../src/workbook/edit.ts";
import { patchXlsx } from "../../../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import { sheetXml, workbookXml, xlsxOf } from "../../../support/xlsx-of.ts";
import { changedParts, partText } from "../../../support/workbook-parts.ts";
import { readWithExceljs, readWithSheetjs, sheetIn } from "../open-workbook.ts";
import { richWorkbook } from "../rich-workbook.ts";

const ROWS: readonly (readonly NewCell[])[] = [
  [{ value: "What to mend", look: "title" }],
  [
    { value: "Cell", look: "heading" },
    { value: "What happened", look: "heading" },
  ],
  [
    { value: "B5", link: { sheet: "plan", address: { row: 4, column: 1 } } },
    { value: "a long sentence ".repeat(10) },
    { value: { day: "2018-11-14" } },
  ],
];

function addSheet(bytes: Uint8Array, name = "Findings") {
  return patchXlsx(bytes, [{ kind: "add-first-sheet", name, rows: ROWS, widths: [10, 60] }]);
}

function addEmpty(bytes: Uint8Array): Uint8Array {
  return patchXlsx(bytes, [{ kind: "add-first-sheet", name: "New", rows: [], widths: [] }]).bytes;
}

const TWO_SHEETS = {
  "xl/worksheets/sheet1.xml": sheetXml("").replace(
    "<sheetData>",
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>',
  ),
  "xl/worksheets/sheet2.xml": sheetXml(""),
  "xl/workbook.xml": workbookXml(
    '<sheet name="One" sheetId="7" r:id="rId1"/><sheet name="Two" sheetId="3" r:id="rId2"/>',
    '<definedNames><definedName name="Local" localSheetId="1">One!$A$1</definedName><definedName name="All">Two!$A$1</definedName></definedNames>',
    '<bookViews><workbookView activeTab="1" firstSheet="1"/><workbookView activeTab="1"/></bookViews>',
  ),
};

test("the sheet stands in front with its values, and the others are as they were", async () => {
  const rich = await richWorkbook();
  const before = readXlsx(rich);
  const after = readXlsx(addSheet(rich).bytes);
  expect(after.sheets.map(({ name }) => name)).toEqual([
    "Findings",
    "Summary",
    "Plan",
    "Progress log",
  ]);
  expect(after.sheets.slice(1)).toEqual(before.sheets);
  expect(after.sheets[0]?.rows.map((row) => row.cells.map(({ value }) => value))).toEqual([
    ["What to mend"],
    ["Cell", "What happened"],
    ["B5", "a long sentence ".repeat(10), 43418],
  ]);
});

test("other parts keep their bytes", async () => {
  const rich = await richWorkbook();
  expect(changedParts(rich, addSheet(rich).bytes)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet4.xml",
  ]);
});

test("links lead to cells, titles are bold, text wraps in rows that are tall enough", async () => {
  const { bytes } = addSheet(await richWorkbook());
  const sheet = sheetIn(await readWithExceljs(bytes), "Findings");
  expect(partText(bytes, "xl/worksheets/sheet4.xml")).toContain(
    `<hyperlink ref="A3" location="'Plan'!B5"/>`,
  );
  expect(sheet.getCell("A1").font).toMatchObject({ bold: true, size: 16 });
  expect(sheet.getCell("B3").alignment.wrapText).toBe(true);
  expect(sheet.getCell("C3").numFmt).toBe("d mmmm yyyy");
  expect(sheet.getRow(3).height).toBeGreaterThan(40);
  expect(sheet.getColumn(2).width).toBe(60);
});

test("names and windows go on meaning the same sheets", () => {
  const workbook = partText(addEmpty(xlsxOf(TWO_SHEETS)), "xl/workbook.xml");
  expect(workbook).toContain('<definedName name="Local" localSheetId="2">');
  expect(workbook).toContain('<definedName name="All">');
  expect(workbook).toContain("<bookViews><workbookView/>");
  expect(workbook).toContain('<workbookView activeTab="2" firstSheet="1"/></bookViews>');
  expect(workbook).toContain('<sheet name="New" sheetId="8" ');
});

test("no other sheet stays selected, for two selected sheets are edited together", () => {
  const added = addEmpty(xlsxOf(TWO_SHEETS));
  expect(partText(added, "xl/worksheets/sheet1.xml")).toContain('<sheetView workbookViewId="0"/>');
  expect(partText(added, "xl/worksheets/sheet3.xml")).toContain('tabSelected="1"');
});

test.each([
  ["Plan", "Plan (2)"],
  ["PLAN", "PLAN (2)"],
  ["a/b:c", "a b c"],
  ["a name that is much too long for Excel", "a name that is much too long fo"],
])("the name %s becomes %s", async (wanted, name) => {
  expect(readXlsx(addSheet(await richWorkbook(), wanted).bytes).sheets[0]?.name).toBe(name);
});

test("two sheets can be added, also one after the other", async () => {
  const twice = addSheet(addSheet(await richWorkbook()).bytes).bytes;
  expect(readWithSheetjs(twice).SheetNames.slice(0, 2)).toEqual(["Findings (2)", "Findings"]);
});

test("a link to a sheet that is not there is refused", () => {
  expect(() => addSheet(xlsxOf({}))).toThrow(/no sheet "plan"/u);
});

test("a strict workbook keeps its own kinds of links and names", () => {
  const strict = workbookXml('<sheet name="Sheet1" sheetId="1" r:id="rId1"/>').replace(
    "http://schemas.openxmlformats.org/officeDocument/2006",
    "http://purl.oclc.org/ooxml/officeDocument",
  );
  const added = addEmpty(xlsxOf({ "xl/workbook.xml": strict }));
  const links = partText(added, "xl/_rels/workbook.xml.rels");
  expect(links).toContain("http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet");
  expect(partText(added, "xl/worksheets/sheet2.xml")).toContain(
    'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
  );
});
