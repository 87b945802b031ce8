import { cellAt, sheetNamed } from "../../../../src/workbook/lookup.ts";
import type { CellAddress } from "../../../../src/workbook/address.ts";
import type { EditValue } from "../../../../src/workbook/edit.ts";
import { serialToDay } from "../../../../src/workbook/serial-date.ts";
import { patchXlsx } from "../../../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import { sheetXml, workbookXml, xlsxOf } from "../../../support/xlsx-of.ts";
import { changedParts, partText } from "../../../support/workbook-parts.ts";
import { readWithExceljs, readWithSheetjs, sheetIn } from "../open-workbook.ts";
import { richWorkbook } from "../rich-workbook.ts";

const B2: CellAddress = { row: 1, column: 1 };

function set(bytes: Uint8Array, sheet: string, address: CellAddress, value: EditValue) {
  return patchXlsx(bytes, [{ kind: "set-cell", sheet, address, value }]);
}

function valueAt(bytes: Uint8Array, sheet: string, address: CellAddress) {
  const found = sheetNamed(readXlsx(bytes), sheet);
  return found && cellAt(found, address);
}

const ONE_SHEET = xlsxOf({
  "xl/worksheets/sheet1.xml": sheetXml(
    '<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row><row r="3" ht="99" customHeight="1"/><row r="5"><c><v>5</v></c><c r="D5"><v>6</v></c></row>',
  ),
});

describe("values", () => {
  test.each<[EditValue]>([
    ["text"],
    ["=1+1 stays text"],
    ["  spaces kept  "],
    ["line one\nline two\ttab"],
    ["carriage\r\nreturn"],
    ["_x000D_ typed out"],
    ["_x0041\u0001"],
    ["\u0000\u001f\u007f\ufffe\ud800 odd"],
    ["<b>&amp;</b> ]]> \"'"],
    ["😀 ТВС — £"],
    [0],
    [-1.5e-7],
    [1e21],
    [true],
    [false],
  ])("%j is read back", (value) => {
    const { bytes } = set(ONE_SHEET, "Sheet1", B2, value);
    expect(valueAt(bytes, "sheet1", B2)?.value).toBe(value);
  });

  test.each([
    ["a row that is not there", { row: 1, column: 0 }],
    ["after the last row", { row: 20, column: 3 }],
    ["a row without cells", { row: 2, column: 2 }],
    ["between two cells", { row: 4, column: 2 }],
    ["after the last cell", { row: 4, column: 30 }],
    ["a cell without a reference", { row: 4, column: 0 }],
  ])("%s gets its cell, and the others keep theirs", (_, address) => {
    const before = readXlsx(ONE_SHEET).sheets[0];
    const { bytes } = set(ONE_SHEET, "Sheet1", address, "new");
    const cells = readXlsx(bytes).sheets[0]?.rows.flatMap((row) =>
      row.cells.map((cell) => [row.index, cell.column, cell.value]),
    );
    const expected = [
      ...(before?.rows ?? []).flatMap((row) =>
        row.cells
          .filter((cell) => row.index !== address.row || cell.column !== address.column)
          .map((cell) => [row.index, cell.column, cell.value]),
      ),
      [address.row, address.column, "new"],
    ].sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1]));
    expect(cells).toEqual(expected);
    expect(readWithSheetjs(bytes).Sheets["Sheet1"]).toBeDefined();
  });

  test("null and empty text clear the value and keep the style", async () => {
    const rich = await richWorkbook();
    const { bytes } = set(rich, "Plan", { row: 1, column: 0 }, null);
    const cell = sheetIn(await readWithExceljs(bytes), "Plan").getCell("A2");
    expect([cell.value, cell.font.bold]).toEqual([null, true]);
  });

  test("null where nothing is changes nothing", () => {
    expect(set(ONE_SHEET, "Sheet1", { row: 9, column: 9 }, null).changedParts).not.toContain(
      "xl/worksheets/sheet1.xml",
    );
  });

  test("an empty sheet takes its first cell", () => {
    const empty = xlsxOf({
      "xl/worksheets/sheet1.xml": sheetXml("").replace("<sheetData></sheetData>", "<sheetData />"),
    });
    expect(valueAt(set(empty, "Sheet1", B2, "first").bytes, "Sheet1", B2)?.value).toBe("first");
  });

  test("prefixed XML gets prefixed cells", () => {
    const prefixed = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')
      .replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/gu, "<$1x:$2")
      .replace("xmlns=", "xmlns:x=");
    const { bytes } = set(xlsxOf({ "xl/worksheets/sheet1.xml": prefixed }), "Sheet1", B2, "x");
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain('<x:c r="B2" t="str">');
    expect(valueAt(bytes, "Sheet1", B2)?.value).toBe("x");
  });

  test.each([
    ["text", '<c r="B2" t="str"><v>text</v></c>'],
    ["a < b & c", '<c r="B2" t="str"><v>a &lt; b &amp; c</v></c>'],
    ["two\nlines", '<c r="B2" t="str"><v>two\nlines</v></c>'],
    [" kept ", '<c r="B2" t="inlineStr"><is><t xml:space="preserve"> kept </t></is></c>'],
    ["kept\n", '<c r="B2" t="inlineStr"><is><t xml:space="preserve">kept\n</t></is></c>'],
  ])("the text %j takes no more room than it needs", (text, written) => {
    const { bytes } = set(xlsxOf({}), "Sheet1", B2, text);
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(written);
    expect(valueAt(bytes, "Sheet1", B2)?.value).toBe(text);
    expect((readWithSheetjs(bytes).Sheets["Sheet1"]?.["B2"] as { v: unknown }).v).toBe(text);
  });

  test("the dimension grows", () => {
    const sheet = sheetXml("").replace("<sheetData>", '<dimension ref="B2:C3"/><sheetData>');
    const { bytes } = set(
      xlsxOf({ "xl/worksheets/sheet1.xml": sheet }),
      "Sheet1",
      { row: 9, column: 0 },
      1,
    );
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain('<dimension ref="A2:C10"/>');
  });
});

describe("days", () => {
  test.each([
    [1900, ""],
    [1904, '<workbookPr date1904="1"/>'],
  ] as const)("become serials of the workbook's own system: %i", (system, before) => {
    const workbook = workbookXml('<sheet name="Sheet1" sheetId="1" r:id="rId1"/>', "", before);
    const bytes = xlsxOf({ "xl/workbook.xml": workbook });
    const cell = valueAt(set(bytes, "Sheet1", B2, { day: "2018-11-14" }).bytes, "Sheet1", B2);
    expect(serialToDay(Number(cell?.value), system)).toBe("2018-11-14");
    expect(cell?.format).toBe("d mmmm yyyy");
  });

  test("keep a date format that is there", async () => {
    const rich = await richWorkbook();
    const result = set(rich, "Plan", { row: 1, column: 3 }, { day: "2020-02-29" });
    expect(valueAt(result.bytes, "Plan", { row: 1, column: 3 })?.format).toBe("dd/mm/yyyy");
    expect(result.changedParts).not.toContain("xl/styles.xml");
  });

  test("take the date format of the cell above", async () => {
    const { bytes } = set(
      await richWorkbook(),
      "Plan",
      { row: 9, column: 3 },
      { day: "2020-02-29" },
    );
    expect(valueAt(bytes, "Plan", { row: 9, column: 3 })?.format).toBe("dd/mm/yyyy");
  });

  test("get a date format beside the rest of the style", async () => {
    const { bytes } = set(
      await richWorkbook(),
      "Plan",
      { row: 1, column: 0 },
      { day: "2020-02-29" },
    );
    const cell = sheetIn(await readWithExceljs(bytes), "Plan").getCell("A2");
    expect([cell.numFmt, cell.font.bold, cell.border.bottom?.style]).toEqual([
      "d mmmm yyyy",
      true,
      "thin",
    ]);
    expect(cell.value).toEqual(new Date(Date.UTC(2020, 1, 29)));
  });

  test("share one new style", () => {
    const edits = [0, 1, 2].map((column) => ({
      kind: "set-cell" as const,
      sheet: "Sheet1",
      address: { row: 9, column },
      value: { day: "2018-11-14" },
    }));
    const styles = partText(patchXlsx(ONE_SHEET, edits).bytes, "xl/styles.xml");
    expect(styles.match(/numFmtId="164"/gu)).toHaveLength(2);
    expect(styles).toContain('<cellXfs count="3">');
  });
});

test("only the parts that must change do", async () => {
  const rich = await richWorkbook();
  const { bytes, changedParts: told } = set(rich, "Plan", { row: 1, column: 2 }, "Red");
  expect(changedParts(rich, bytes)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
  expect([...told].sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
});

test("the last edit of a cell wins", () => {
  const { bytes } = patchXlsx(ONE_SHEET, [
    { kind: "set-cell", sheet: "Sheet1", address: B2, value: "one" },
    { kind: "set-cell", sheet: "Sheet1", address: B2, value: "two" },
  ]);
  expect(valueAt(bytes, "Sheet1", B2)?.value).toBe("two");
});

test("no edits give the same bytes", () => {
  expect(patchXlsx(ONE_SHEET, [])).toEqual({ bytes: ONE_SHEET, changedParts: [] });
});

test("a height that a wrapped text needs is given, and never taken away", () => {
  const styles = partText(ONE_SHEET, "xl/styles.xml").replace(
    "</cellXfs>",
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs>',
  );
  const sheet = sheetXml(
    '<row r="1"><c r="A1" s="2"/></row><row r="2" ht="300"><c r="A2" s="2"/></row>',
  );
  const bytes = xlsxOf({ "xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": styles });
  const long = "a ".repeat(20);
  const patched = patchXlsx(bytes, [
    { kind: "set-cell", sheet: "Sheet1", address: { row: 0, column: 0 }, value: long },
    { kind: "set-cell", sheet: "Sheet1", address: { row: 1, column: 0 }, value: long },
  ]);
  expect(partText(patched.bytes, "xl/worksheets/sheet1.xml")).toMatch(
    /<row r="1" ht="76\.5">.*<row r="2" ht="300">/u,
  );
});
