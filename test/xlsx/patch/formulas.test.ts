import { patchXlsx } from "../../../src/xlsx/patch/patch-xlsx.ts";
import { sheetXml, workbookXml, xlsxOf } from "../../support/xlsx-of.ts";
import { partText } from "../../support/workbook-parts.ts";
import { readWithExceljs, sheetIn } from "./open-workbook.ts";
import { richWorkbook } from "./rich-workbook.ts";

const SHEET = '<sheet name="Sheet1" sheetId="1" r:id="rId1"/>';

function setOn(bytes: Uint8Array, sheet: string, row: number, column: number) {
  const edit = { kind: "set-cell", sheet, address: { row, column }, value: "x" } as const;
  return patchXlsx(bytes, [edit]);
}

test.each([
  ["", '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
  ['<calcPr calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
  [
    '<calcPr fullCalcOnLoad="0" calcMode="manual"/>',
    '<calcPr fullCalcOnLoad="1" calcMode="manual"/>',
  ],
  ['<calcPr fullCalcOnLoad="1"/>', '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
  [
    '<definedNames><definedName name="n">1</definedName></definedNames><oleSize ref="A1"/>',
    '</definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
  ],
])("after %j Excel computes everything on opening", (after, expected) => {
  const bytes = xlsxOf({ "xl/workbook.xml": workbookXml(SHEET, after) });
  expect(partText(setOn(bytes, "Sheet1", 0, 0).bytes, "xl/workbook.xml")).toContain(expected);
});

test("stored results go from the sheet that changed, formulas and other sheets stay", async () => {
  const { bytes } = setOn(await richWorkbook(), "Plan", 1, 2);
  const workbook = await readWithExceljs(bytes);
  expect(sheetIn(workbook, "Plan").getCell("E5").value).toEqual({ formula: "D5-1" });
  expect(sheetIn(workbook, "Summary").getCell("B1").result).toBe(7);
});

test("text and error results go with their kind; array formulas and data tables keep theirs", () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><f>T(1)</f><v>old</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><f t="array" ref="C1:D1">X1:Y1</f><v>3</v></c><c r="D1"><v>4</v></c></row>';
  const bytes = xlsxOf({ "xl/worksheets/sheet1.xml": sheetXml(rows) });
  const sheet = partText(setOn(bytes, "Sheet1", 5, 0).bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain(
    '<c r="A1"><f>T(1)</f></c><c r="B1"><f>1/0</f></c><c r="C1"><f t="array" ref="C1:D1">X1:Y1</f><v>3</v></c><c r="D1"><v>4</v></c>',
  );
});

test("overwriting a formula drops the order of computing, with what leads to it", async () => {
  const { bytes, changedParts } = setOn(await richWorkbook(), "Plan", 1, 4);
  expect(() => partText(bytes, "xl/calcChain.xml")).toThrow("No part");
  expect(partText(bytes, "[Content_Types].xml")).not.toContain("calcChain");
  expect(partText(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  expect(partText(bytes, "xl/_rels/workbook.xml.rels")).toContain("vbaProject");
  expect(changedParts).toContain("xl/calcChain.xml");
});

test("the order of computing stays where no formula came or went", async () => {
  const { bytes } = setOn(await richWorkbook(), "Plan", 1, 2);
  expect(partText(bytes, "xl/calcChain.xml")).toContain("E2");
});
