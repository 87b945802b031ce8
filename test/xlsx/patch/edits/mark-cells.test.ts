import type { CellAddress } from "../../../../src/workbook/address.ts";
import { patchXlsx } from "../../../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import { changedParts, partText } from "../../../support/workbook-parts.ts";
import { readWithExceljs, sheetIn } from "../open-workbook.ts";
import { richWorkbook } from "../rich-workbook.ts";
import { relationshipsXml, sheetXml, xlsxOf } from "../../../support/xlsx-of.ts";

function mark(
  bytes: Uint8Array,
  sheet: string,
  addresses: readonly CellAddress[],
  fill = "ffcc00",
) {
  return patchXlsx(bytes, [{ kind: "mark-cells", sheet, addresses, fill }]);
}

const YELLOW = {
  type: "pattern",
  pattern: "solid",
  fgColor: { argb: "FFFFCC00" },
  bgColor: { indexed: 64 },
};

test("marked cells keep font, border, format, value and formula", async () => {
  const rich = await richWorkbook();
  const before = sheetIn(await readWithExceljs(rich), "Plan");
  const { bytes } = mark(rich, "Plan", [
    { row: 1, column: 0 },
    { row: 1, column: 3 },
    { row: 1, column: 4 },
  ]);
  const after = sheetIn(await readWithExceljs(bytes), "Plan");
  expect(after.getCell("E2").style.fill).toEqual(YELLOW);
  expect(after.getCell("E2").value).toEqual(before.getCell("E2").value);
  for (const place of ["A2", "D2"]) {
    const style = { ...before.getCell(place).style, fill: YELLOW };
    expect(after.getCell(place).style).toEqual(style);
    expect(after.getCell(place).value).toEqual(before.getCell(place).value);
  }
});

test("only the sheet and the styles change, and formulas keep their results", async () => {
  const rich = await richWorkbook();
  const { bytes } = mark(rich, "Plan", [{ row: 1, column: 4 }]);
  expect(changedParts(rich, bytes)).toEqual(["xl/styles.xml", "xl/worksheets/sheet2.xml"]);
  expect(readXlsx(bytes)).toEqual(readXlsx(rich));
});

test("cells that are not there are made", async () => {
  const { bytes } = mark(await richWorkbook(), "Plan", [{ row: 40, column: 8 }]);
  expect(sheetIn(await readWithExceljs(bytes), "Plan").getCell("I41").fill).toEqual(YELLOW);
});

test("a cell under a merge marks the merged cell", async () => {
  const { bytes } = mark(await richWorkbook(), "Summary", [{ row: 3, column: 2 }]);
  const sheet = sheetIn(await readWithExceljs(bytes), "Summary");
  expect(sheet.getCell("A3").fill).toEqual(YELLOW);
  expect(sheet.getCell("A3").value).toBe("Merged");
});

test("cells of one style share the marked one", async () => {
  const rich = await richWorkbook();
  const addresses = Array.from({ length: 8 }, (_, index) => ({ row: index + 1, column: 0 }));
  const count = (bytes: Uint8Array) =>
    Number(/<cellXfs count="(\d+)"/u.exec(partText(bytes, "xl/styles.xml"))?.[1]);
  expect(count(mark(rich, "Plan", addresses).bytes) - count(rich)).toBe(1);
});

test("a cell that is set and marked is both", async () => {
  const address = { row: 1, column: 2 };
  const { bytes } = patchXlsx(await richWorkbook(), [
    {
      kind: "mark-cells",
      sheet: "Plan",
      addresses: [address, { row: 2, column: 4 }],
      fill: "FFCC00",
    },
    { kind: "set-cell", sheet: "Plan", address, value: { day: "2018-11-14" } },
  ]);
  const sheet = sheetIn(await readWithExceljs(bytes), "Plan");
  expect(sheet.getCell("C2").fill).toEqual(YELLOW);
  expect(sheet.getCell("C2").value).toEqual(new Date(Date.UTC(2018, 10, 14)));
  expect(sheet.getCell("E3").fill).toEqual(YELLOW);
  expect(sheet.getCell("E3").formula).toBe("D3-1");
});

test("a workbook without styles gets some", () => {
  const bytes = xlsxOf({
    "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
    "xl/styles.xml": null,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ]),
  });
  const marked = mark(bytes, "Sheet1", [{ row: 0, column: 0 }]).bytes;
  expect(partText(marked, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" s="1"><v>1</v></c>');
  expect(partText(marked, "xl/styles.xml")).toContain('rgb="FFFFCC00"');
  expect(partText(marked, "xl/_rels/workbook.xml.rels")).toContain('Target="styles.xml"');
});

test("what is no colour is a fault of the program", async () => {
  const rich = await richWorkbook();
  expect(() => mark(rich, "Plan", [], "yellow")).toThrow(RangeError);
});
