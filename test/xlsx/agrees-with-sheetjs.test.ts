import { readFileSync } from "node:fs";
import * as SheetJS from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { NODE_PACKER } from "../../scripts/files/node-packer.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { generateReturn } from "../bench/data/generate-return.ts";
import { cellsBySheetJs, cellsOf } from "../support/cells-of.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { sharedStringsXml, sheetXml, xlsxOf } from "../support/xlsx-of.ts";

function expectAgreement(bytes: Uint8Array): void {
  const cells = cellsOf(readXlsx(bytes));
  expect(cells.size).toBeGreaterThan(0);
  expect(cells).toEqual(cellsBySheetJs(bytes));
  expect(cellsOf(readXlsx(bytes, { unpacker: NODE_PACKER }))).toEqual(cells);
}

async function workbookByExceljs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Réturn & notes");
  sheet.addRow(["text", 1.5, true, new Date(Date.UTC(2018, 10, 14)), null, " spaced ", "_x000D_"]);
  sheet.getCell("A3").value = { richText: [{ text: "bo" }, { font: { bold: true }, text: "ld" }] };
  sheet.getCell("B3").value = { formula: "B1*0", result: 0 };
  sheet.getCell("C3").value = { formula: "1=2", result: false };
  sheet.getCell("D3").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  sheet.getCell("E3").value = { error: "#N/A" };
  sheet.getCell("F3").value = { text: "link", hyperlink: "https://example.gov.uk/a?b=1&c=2" };
  sheet.getCell("A5").value = "merged";
  sheet.mergeCells("A5:C6");
  sheet.getCell("XFD20").value = "far";
  workbook.addWorksheet("Hidden", { state: "veryHidden" }).getCell("B2").value = "😀 <&>";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const value = fc.oneof(
  fc.string({ unit: "grapheme-composite", maxLength: 12 }),
  fc.constantFrom(" a ", "_x000D_", "<&>\"'", "line\nbreak", "=1+1", "0"),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const grid = fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 8 });

function writeBySheetJs(rows: readonly (readonly unknown[])[], shared: boolean): Uint8Array {
  const workbook = SheetJS.utils.book_new();
  const sheet = SheetJS.utils.aoa_to_sheet(rows.map((row) => [...row]));
  SheetJS.utils.book_append_sheet(workbook, sheet, "Grid");
  const options = { type: "array", bookType: "xlsx", bookSST: shared, compression: true } as const;
  return new Uint8Array(SheetJS.write(workbook, options) as ArrayBuffer);
}

describe("readXlsx and SheetJS read the same values from", () => {
  test("a workbook saved by LibreOffice", () => {
    expectAgreement(readFileSync("test/fixtures/saved-by-libreoffice.xlsx"));
  });

  test("a workbook written by exceljs", async () => {
    expectAgreement(await workbookByExceljs());
  });

  test("returns as the benchmark has them", async () => {
    for (const seed of [0, 1, 2]) expectAgreement(await generateReturn(samplePlan(), seed));
  });

  test("grids written by SheetJS itself", () => {
    fc.assert(
      fc.property(grid, fc.boolean(), (rows, shared) => {
        const bytes = writeBySheetJs(rows, shared);
        expect(cellsOf(readXlsx(bytes))).toEqual(cellsBySheetJs(bytes));
      }),
      { numRuns: 150 },
    );
  });

  test("XML written by hand: shared formulas, rich text, cells without r, values under merges", () => {
    const rows =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="b"><v>1</v></c><c t="e"><v>#NUM!</v></c><c t="str"><f>"a"</f><v>a</v></c><c t="inlineStr"><is><t>in</t></is></c></row>';
    expectAgreement(
      xlsxOf({
        "xl/sharedStrings.xml": sharedStringsXml(
          "<si><r><t>a</t></r><r><t>b</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si><si><t>c</t></si>",
        ),
        "xl/worksheets/sheet1.xml": sheetXml(
          rows,
          '<mergeCells><mergeCell ref="B2:C2"/></mergeCells>',
        ),
      }),
    );
  });
});
