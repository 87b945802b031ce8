import type { AddTableColumn, Edit } from "../../../../src/workbook/edit.ts";
import type { NewColumn } from "../../../../src/workbook/new-table.ts";
import { patchXlsx } from "../../../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import { changedParts, partText } from "../../../support/workbook-parts.ts";
import { relationshipsXml, sheetXml, xlsxOf } from "../../../support/xlsx-of.ts";
import { readWithExceljs, readWithSheetjs, sheetIn } from "../open-workbook.ts";
import { richWorkbook } from "../rich-workbook.ts";

const HANDLING: NewColumn = {
  heading: "Handling",
  width: 22,
  typed: true,
  holds: "text",
  choices: ["OFFICIAL", "OFFICIAL-SENSITIVE"],
  colours: [{ word: "OFFICIAL-SENSITIVE", fill: "FFB000", text: "000000" }],
};

function added(column: Partial<NewColumn> = {}, table = "ProgressLog"): AddTableColumn {
  return { kind: "add-table-column", table, column: { ...HANDLING, ...column } };
}

function add(bytes: Uint8Array, ...edits: readonly Edit[]): Uint8Array {
  return patchXlsx(bytes, edits.length > 0 ? edits : [added()]).bytes;
}

const HEAD =
  '<row r="1" spans="1:2"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row>';
const ROW = '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>43418</v></c></row>';

/** A sheet with a table of two columns on A1:B2, or where asked. */
function tableWorkbook(
  given: {
    readonly rows?: string;
    readonly ref?: string;
    readonly attributes?: string;
    readonly after?: string;
    readonly before?: string;
  } = {},
): Uint8Array {
  const { rows = HEAD + ROW, ref = "A1:B2", attributes = "", after = "", before = "" } = given;
  return xlsxOf({
    "xl/worksheets/sheet1.xml": sheetXml(
      rows,
      `${after}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    ).replace("<sheetData>", `${before}<sheetData>`),
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
      ["rId1", "table", "../tables/table1.xml"],
    ]),
    "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Log" displayName="Log" ref="${ref}" ${attributes}><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="4" name="a"/><tableColumn id="9" name="b"/></tableColumns></table>`,
  });
}

test("the table has the column, with a number of its own, and so has its filter", async () => {
  const bytes = add(await richWorkbook());
  expect(readXlsx(bytes).sheets[2]?.tables[0]).toEqual({
    name: "ProgressLog",
    area: { top: 2, left: 1, bottom: 4, right: 5 },
    headings: ["Ref", "Update", "Date", "Status", "Handling"],
    totalsRows: 0,
  });
  const table = partText(bytes, "xl/tables/table1.xml");
  expect(table).toContain('<autoFilter ref="B3:F5">');
  expect(table).toMatch(/<tableColumns count="5">.*<tableColumn id="5" name="Handling"\/>/u);
});

test("only the sheet, its table, the styles and the workbook change", async () => {
  const rich = await richWorkbook();
  expect(changedParts(rich, add(rich))).toEqual([
    "xl/styles.xml",
    "xl/tables/table1.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet3.xml",
  ]);
  const before = readXlsx(rich).sheets[2]?.rows.map(({ cells }) => cells);
  const after = readXlsx(add(rich)).sheets[2]?.rows.map(({ cells }) =>
    cells.filter(({ column }) => column < 5),
  );
  expect(after).toEqual(before);
});

test("its cells look like their neighbours, but for what the column says", async () => {
  const sheet = sheetIn(await readWithExceljs(add(await richWorkbook())), "Progress log");
  expect(sheet.getCell("F3").value).toBe("Handling");
  expect(sheet.getCell("F3").fill).toMatchObject({ fgColor: { argb: "FFFFE08A" } });
  expect(sheet.getCell("F5").numFmt).toBe("@");
  expect(sheet.getCell("F5").dataValidation).toMatchObject({
    formulae: ['"OFFICIAL,OFFICIAL-SENSITIVE"'],
  });
  expect(sheet.getColumn(6).width).toBe(22);
  const plain = partText(add(tableWorkbook(), added({ holds: "date" }, "Log")), "xl/styles.xml");
  expect(plain).toContain('formatCode="d mmm yyyy"');
});

test("SheetJS reads the heading and every value beside it", async () => {
  const rich = await richWorkbook();
  const sheet = readWithSheetjs(add(rich)).Sheets["Progress log"];
  const before = readWithSheetjs(rich).Sheets["Progress log"];
  expect(sheet?.["!ref"]).toBe("A1:F5");
  expect((sheet?.["F3"] as { v: unknown }).v).toBe("Handling");
  expect(sheet?.["C4"]).toEqual(before?.["C4"]);
});

test("the print area takes it in", async () => {
  expect(partText(add(await richWorkbook()), "xl/workbook.xml")).toContain(
    "'Progress log'!$A$1:$F$5<",
  );
});

test("edits that come after it fill it, and rows added have it", async () => {
  const bytes = add(
    await richWorkbook(),
    added(),
    {
      kind: "set-cell",
      sheet: "Progress log",
      address: { row: 3, column: 5 },
      value: "OFFICIAL",
    },
    { kind: "append-rows", table: "ProgressLog", rows: [["2a", "Third", null, null, "OFFICIAL"]] },
  );
  const { rows } = readXlsx(bytes).sheets[2] ?? { rows: [] };
  expect(rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 5))).toEqual([
    { column: 5, value: "Handling" },
    { column: 5, value: "OFFICIAL", format: "@" },
    { column: 5, value: "OFFICIAL", format: "@" },
  ]);
  const sheet = partText(bytes, "xl/worksheets/sheet3.xml");
  expect(sheet).toMatch(/type="list"[^>]*promptTitle="Handling"[^>]*sqref="F4:F6"/u);
  expect(sheet).toMatch(/<conditionalFormatting sqref="F4:F6"><cfRule[^>]*priority="2"/u);
});

test("two columns stand side by side", async () => {
  const bytes = add(await richWorkbook(), added(), added({ heading: "Note", choices: [] }));
  expect(readXlsx(bytes).sheets[2]?.tables[0]?.headings.slice(-2)).toEqual(["Handling", "Note"]);
  expect(partText(bytes, "xl/tables/table1.xml")).toContain('<tableColumn id="6" name="Note"/>');
  expect(partText(bytes, "xl/workbook.xml")).toContain("$A$1:$G$5<");
});

test("numbers of columns and attributes of rows stay right in a table made by other hands", () => {
  const bytes = add(tableWorkbook(), added({ heading: 'A "b" & c' }, "Log"));
  expect(partText(bytes, "xl/tables/table1.xml")).toContain(
    '<tableColumn id="10" name="A &quot;b&quot; &amp; c"/>',
  );
  expect(readXlsx(bytes).sheets[0]?.tables[0]?.headings[2]).toBe('A "b" & c');
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain('<row r="1"><c r="A1"');
});

test.each([
  ["none", "", '<cols><col min="3" max="3" width="22" customWidth="1"/></cols><sheetData>'],
  [
    "one before and one after",
    '<cols><col min="1" max="2" width="9"/><col min="4" max="5" width="8"/></cols>',
    '<col min="1" max="2" width="9"/><col min="3" max="3" width="22" customWidth="1"/><col min="4"',
  ],
  [
    "its own",
    '<cols><col min="2" max="9" width="9"/></cols>',
    '<col min="2" max="9" width="9"/></cols>',
  ],
])("where the widths of columns are %s", (_, before, written) => {
  const bytes = add(tableWorkbook({ before }), added({}, "Log"));
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(written);
});

test("lists that are there already stay, and are counted", () => {
  const after =
    '<dataValidations count="1"><dataValidation sqref="A2" type="whole"/></dataValidations>';
  const sheet = partText(
    add(tableWorkbook({ after }), added({}, "Log")),
    "xl/worksheets/sheet1.xml",
  );
  expect(sheet).toContain(
    '<dataValidations count="2"><dataValidation sqref="A2" type="whole"/><da',
  );
  expect(sheet.indexOf("<conditionalFormatting")).toBeLessThan(sheet.indexOf("<dataValidations"));
});

test("a totals row stays one, with an empty cell", () => {
  const rows = `${HEAD}${ROW}<row r="3"><c r="A3"><v>1</v></c><c r="B3" s="1"><v>2</v></c></row>`;
  const bytes = tableWorkbook({ rows, ref: "A1:B3", attributes: 'totalsRowCount="1"' });
  const patched = add(bytes, added({}, "Log"));
  expect(partText(patched, "xl/tables/table1.xml")).toMatch(
    /ref="A1:C3".*<autoFilter ref="A1:C2"/u,
  );
  expect(partText(patched, "xl/worksheets/sheet1.xml")).toContain('<c r="C3" s="1"/>');
});

describe("a column is refused", () => {
  test.each([
    [
      "over a value",
      { rows: `${HEAD}<row r="2"><c r="C2"><v>1</v></c></row>` },
      'No column can be added to the table Log on the sheet "Sheet1", because C2 to the right of it is not empty: move what is there.',
    ],
    [
      "over a merged cell",
      { after: '<mergeCells><mergeCell ref="C1:D1"/></mergeCells>' },
      /stands to the right of it at C1/u,
    ],
    ["in a query table", { attributes: 'tableType="queryTable"' }, /filled by a query/u],
    ["without headings", { attributes: 'headerRowCount="0"' }, /shows no headings/u],
    ["behind the last column", { ref: "A1:XFD2" }, /last column/u],
  ])("%s", (_, given, sentence) => {
    expect(() => add(tableWorkbook(given), added({}, "Log"))).toThrow(sentence);
    expect(() => add(tableWorkbook(given), added({}, "Log"))).toThrow(
      expect.objectContaining({ name: "PatchRefused" }) as Error,
    );
  });

  test("where its heading is taken, in any case", async () => {
    const rich = await richWorkbook();
    expect(() => add(rich, added({ heading: "STATUS" }))).toThrow(/column "STATUS" already/u);
    expect(() => add(rich, added(), added())).toThrow(/column "Handling" already/u);
  });

  test("where the table is not there", () => {
    expect(() => add(tableWorkbook(), added({}, "Ledger"))).toThrow(/no table "Ledger"/u);
  });

  test("empty cells with a look do not stop it", () => {
    const rows = `${HEAD}<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"/><c r="C2" s="1"/></row>`;
    const patched = add(tableWorkbook({ rows }), added({}, "Log"));
    expect(readXlsx(patched).sheets[0]?.tables[0]?.area.right).toBe(2);
  });
});
