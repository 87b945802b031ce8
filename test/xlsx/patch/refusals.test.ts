import type { Edit } from "../../../src/workbook/edit.ts";
import { parseA1 } from "../../../src/workbook/address.ts";
import { patchXlsx } from "../../../src/xlsx/patch/patch-xlsx.ts";
import { PatchRefused } from "../../../src/xlsx/refusals/patch-refused.ts";
import { UnreadableWorkbook } from "../../../src/xlsx/refusals/unreadable-workbook.ts";
import { relationshipsXml, sheetXml, xlsxOf } from "../../support/xlsx-of.ts";
import { richWorkbook } from "./rich-workbook.ts";

function set(
  place: string,
  value: string | number | { day: string } = "x",
  sheet = "Sheet1",
): Edit {
  const address = parseA1(place);
  if (!address) throw new Error(`No place ${place}`);
  return { kind: "set-cell", sheet, address, value };
}

const SHEET = sheetXml(
  '<row r="1"><c r="A1"><f t="array" ref="A1:A3">ROW(1:3)</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">C1</f><v>0</v></c><c r="C1" cm="1"><f t="array" ref="C1">1</f></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>' +
    '<row r="3"><c r="E3"><f t="dataTable" ref="E3:F4"/></c></row>',
  '<mergeCells count="1"><mergeCell ref="H1:I2"/></mergeCells>',
);
const BOOK = xlsxOf({ "xl/worksheets/sheet1.xml": SHEET });

test.each([
  [
    "under a merge",
    set("I2"),
    /^Sheet1!I2 cannot be changed, because it lies under a merged cell: unmerge it\.$/u,
  ],
  ["in an array formula", set("A2"), /^Sheet1!A2 .* array formula or data table/u],
  ["a dynamic array", set("C1"), /^Sheet1!C1 .* array formula/u],
  ["in a data table", set("F4"), /^Sheet1!F4 .* data table/u],
  [
    "the first of a shared formula",
    set("B1"),
    /^Sheet1!B1 .* other cells take their formula from it/u,
  ],
  ["on a sheet that is not there", set("A1", "x", "Sheet9"), /^There is no sheet "Sheet9"/u],
  [
    "text that is too long",
    set("K1", "x".repeat(32_768)),
    /^The text for Sheet1!K1 has 32,768 characters/u,
  ],
  ["no number", set("K1", Number.NaN), /^Sheet1!K1 cannot hold NaN/u],
  ["an endless number", set("K1", Infinity), /^Sheet1!K1 cannot hold Infinity/u],
  [
    "a day that never was",
    set("K1", { day: "2018-02-30" }),
    /^Sheet1!K1 cannot hold the day 2018-02-30/u,
  ],
  [
    "a day before Excel's first",
    set("K1", { day: "1899-12-30" }),
    /^Sheet1!K1 cannot hold the day/u,
  ],
])("%s is refused", (_, edit, sentence) => {
  expect(() => patchXlsx(BOOK, [edit])).toThrow(PatchRefused);
  expect(() => patchXlsx(BOOK, [edit])).toThrow(sentence);
});

test.each(["H1", "B2", "K1", "E2"])("%s beside them can be set", (place) => {
  expect(patchXlsx(BOOK, [set(place)]).changedParts).toContain("xl/worksheets/sheet1.xml");
});

test("the longest text that a cell holds is written whole", () => {
  const { bytes } = patchXlsx(BOOK, [set("K1", "x".repeat(32_767))]);
  expect(bytes.length).toBeGreaterThan(0);
});

test("a table's heading is refused, its data is not", async () => {
  const rich = await richWorkbook();
  expect(() => patchXlsx(rich, [set("C3", "x", "Progress log")])).toThrow(
    /^Progress log!C3 .* heading of the table ProgressLog/u,
  );
  expect(patchXlsx(rich, [set("C4", "x", "Progress log")]).changedParts).toHaveLength(2);
});

test("a chart sheet is refused", () => {
  const bytes = xlsxOf({
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "chartsheet", "worksheets/sheet1.xml"],
    ]),
  });
  expect(() => patchXlsx(bytes, [set("A1")])).toThrow(/^"Sheet1" is a chart or macro sheet/u);
});

test("a cell of a pivot table is refused, one beside it is not", () => {
  const bytes = xlsxOf({
    "xl/worksheets/sheet1.xml": sheetXml(""),
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
      ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
    ]),
    "xl/pivotTables/pivotTable1.xml":
      '<pivotTableDefinition><location ref="B2:C9"/></pivotTableDefinition>',
  });
  expect(() => patchXlsx(bytes, [set("C9")])).toThrow(/^Sheet1!C9 .* pivot table/u);
  expect(patchXlsx(bytes, [set("D9")]).changedParts).toContain("xl/worksheets/sheet1.xml");
});

test("a signed workbook is refused", () => {
  const bytes = xlsxOf({ "_xmlsignatures/origin.sigs": "" });
  expect(() => patchXlsx(bytes, [set("A1")])).toThrow(/digitally signed/u);
});

test.each([
  ["broken XML", "<worksheet><sheetData></worksheet>", /damaged/u],
  ["a document type", `<!DOCTYPE x>${SHEET.slice(SHEET.indexOf("<worksheet"))}`, /damaged/u],
  ["rows in disorder", sheetXml('<row r="2"/><row r="1"/>'), /order that Excel does not write/u],
  ["a cell twice", sheetXml('<row r="1"><c r="A1"/><c r="A1"/></row>'), /order that Excel/u],
  ["another encoding", SHEET.replace("UTF-8", "ISO-8859-1"), /not written as Excel writes it/u],
])("%s in the sheet is refused", (_, sheet, sentence) => {
  const bytes = xlsxOf({ "xl/worksheets/sheet1.xml": sheet });
  expect(() => patchXlsx(bytes, [set("A1")])).toThrow(sentence);
});

test("too large a workbook is refused by the reader's limits", () => {
  expect(() => patchXlsx(BOOK, [set("K1")], { limits: { bytes: 100 } })).toThrow(
    UnreadableWorkbook,
  );
});

test("where one edit is refused, none is done", () => {
  const before = BOOK.slice();
  expect(() => patchXlsx(BOOK, [set("K1"), set("I2")])).toThrow(PatchRefused);
  expect(BOOK).toEqual(before);
});
