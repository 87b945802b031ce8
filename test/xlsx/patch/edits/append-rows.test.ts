import type { EditValue } from "../../../../src/workbook/edit.ts";
import { patchXlsx } from "../../../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import { relationshipsXml, sheetXml, xlsxOf } from "../../../support/xlsx-of.ts";
import { changedParts, partText } from "../../../support/workbook-parts.ts";
import { readWithExceljs, sheetIn } from "../open-workbook.ts";
import { richWorkbook } from "../rich-workbook.ts";

const NEW_ROWS: readonly (readonly EditValue[])[] = [
  ["2a", "Third", { day: "2018-11-14" }, "Complete"],
  ["2b", null, { day: "2018-11-15" }],
];

function append(bytes: Uint8Array, table: string, rows: readonly (readonly EditValue[])[]) {
  return patchXlsx(bytes, [{ kind: "append-rows", table, rows }]);
}

/** A sheet with a table of three columns, the last computed, on A1:C2 or where asked. */
function tableWorkbook(options: {
  readonly rows: string;
  readonly ref?: string;
  readonly attributes?: string;
  readonly formula?: string;
  readonly after?: string;
}): Uint8Array {
  const { rows, ref = "A1:C2", attributes = "", formula = "", after = "" } = options;
  const computed = formula && `<calculatedColumnFormula>${formula}</calculatedColumnFormula>`;
  return xlsxOf({
    "xl/worksheets/sheet1.xml": sheetXml(
      rows,
      `${after}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
      ["rId1", "table", "../tables/table1.xml"],
    ]),
    "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Log" displayName="Log" ref="${ref}" ${attributes}><autoFilter ref="${ref}"><sortState ref="A2:C2"/></autoFilter><tableColumns count="3"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/><tableColumn id="3" name="c">${computed}</tableColumn></tableColumns></table>`,
  });
}

const HEAD =
  '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c><c r="C1" t="str"><v>c</v></c></row>';
const ONE_ROW = `${HEAD}<row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><f>Log[[#This Row],[a]]*2</f><v>2</v></c></row>`;

test("rows come below the table, which grows with all that covers it", async () => {
  const rich = await richWorkbook();
  const { bytes } = append(rich, "progresslog", NEW_ROWS);
  const table = readXlsx(bytes).sheets[2]?.tables[0];
  expect(table?.area).toEqual({ top: 2, left: 1, bottom: 6, right: 4 });
  const sheet = partText(bytes, "xl/worksheets/sheet3.xml");
  expect(partText(bytes, "xl/tables/table1.xml")).toContain('<autoFilter ref="B3:E7">');
  expect(sheet).toContain('<conditionalFormatting sqref="A4:H5 B6:E7">');
  expect(sheet).toContain('sqref="E4:E7"');
  expect(sheet).toContain("<xm:sqref>B4:B7</xm:sqref>");
  expect(sheet).toContain('<dimension ref="A1:E7"/>');
  expect(partText(bytes, "xl/workbook.xml")).toContain("'Progress log'!$A$1:$E$7<");
  expect(partText(bytes, "xl/workbook.xml")).toContain(">Plan!$C$2:$C$9<");
});

test("rows look like the row above and hold what was given", async () => {
  const { bytes } = append(await richWorkbook(), "ProgressLog", NEW_ROWS);
  const sheet = sheetIn(await readWithExceljs(bytes), "Progress log");
  expect(sheet.getRow(6).values).toEqual([
    undefined,
    undefined,
    "2a",
    "Third",
    new Date(Date.UTC(2018, 10, 14)),
    "Complete",
  ]);
  expect(sheet.getCell("D7").numFmt).toBe("dd/mm/yyyy");
  expect(sheet.getCell("C7").alignment.wrapText).toBe(true);
  expect(sheet.getCell("E7").dataValidation.type).toBe("list");
});

test("only sheet, table and workbook change", async () => {
  const rich = await richWorkbook();
  expect(changedParts(rich, append(rich, "ProgressLog", NEW_ROWS).bytes)).toEqual([
    "xl/tables/table1.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet3.xml",
  ]);
});

test("rows appended one edit after the other stand one below the other", async () => {
  const rich = await richWorkbook();
  const once = append(rich, "ProgressLog", NEW_ROWS);
  const twice = patchXlsx(
    rich,
    NEW_ROWS.map((row) => ({ kind: "append-rows", table: "ProgressLog", rows: [row] })),
  );
  expect(readXlsx(twice.bytes)).toEqual(readXlsx(once.bytes));
});

test("rows can be appended to a workbook patched before", async () => {
  const once = append(await richWorkbook(), "ProgressLog", NEW_ROWS).bytes;
  const twice = append(once, "ProgressLog", [["3a"]]).bytes;
  const log = readXlsx(twice).sheets[2];
  expect(log?.tables[0]?.area.bottom).toBe(7);
  expect(log?.rows.at(-1)?.cells.map(({ value }) => value)).toEqual(["3a"]);
});

test.each([
  ["no cells", HEAD],
  [
    "empty cells",
    `${HEAD}<row r="2"><c r="A2" s="1"/><c r="B2" t="inlineStr"><is><t> </t></is></c></row>`,
  ],
  [
    "a computed column",
    `${HEAD}<row r="2"><c r="C2"><f>Log[[#This Row],[a]]*2</f><v>0</v></c></row>`,
  ],
])("an only data row of %s is filled first", (_, rows) => {
  const bytes = tableWorkbook({ rows, formula: "Log[[#This Row],[a]]*2" });
  const sheet = readXlsx(
    append(bytes, "Log", [
      [1, 2],
      [3, 4],
    ]).bytes,
  ).sheets[0];
  expect(sheet?.tables[0]?.area.bottom).toBe(2);
  expect(
    sheet?.rows.slice(1).map((row) => row.cells.slice(0, 2).map(({ value }) => value)),
  ).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test.each([
  ["structured references", "Log[[#This Row],[a]]*2", "<f>Log[[#This Row],[a]]*2</f>"],
  ["absolute references", "$D$1*2", "<f>$D$1*2</f>"],
  ["relative references", "A2*2", ""],
  ["mixed references", "A$2*2", ""],
])("a computed column with %s", (_, formula, written) => {
  const { bytes } = append(tableWorkbook({ rows: ONE_ROW, formula }), "Log", [[5, 6]]);
  const row = /<row r="3".*?<\/row>/u.exec(partText(bytes, "xl/worksheets/sheet1.xml"))?.[0] ?? "";
  expect(/<f>.*<\/f>/u.exec(row)?.[0] ?? "").toBe(written);
});

test("a formula in the row above that is no column's own is not copied", () => {
  const { bytes } = append(tableWorkbook({ rows: ONE_ROW }), "Log", [[5, 6, null]]);
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<row r="3"><c r="A3" s="1"><v>5</v></c><c r="B3"><v>6</v></c></row>',
  );
});

test("cells beside the table stay, and empty cells below it are taken over", () => {
  const rows = `${ONE_ROW}<row r="3"><c r="A3" s="0"/><c r="H3"><v>9</v></c></row>`;
  const { bytes } = append(tableWorkbook({ rows }), "Log", [[5]]);
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<row r="3"><c r="A3" s="1"><v>5</v></c><c r="H3"><v>9</v></c></row>',
  );
});

test("a filter of the sheet and its hidden name grow", () => {
  const bytes = tableWorkbook({
    rows: ONE_ROW,
    after: '<autoFilter ref="A1:C2"/><ignoredErrors><ignoredError sqref="A2:A2"/></ignoredErrors>',
  });
  const { bytes: patched } = append(bytes, "Log", [[5], [6]]);
  const sheet = partText(patched, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<autoFilter ref="A1:C4"/>');
  expect(sheet).toContain('sqref="A2:A4"');
  expect(partText(patched, "xl/tables/table1.xml")).toContain('<sortState ref="A2:C4"/>');
});

describe("rows are refused", () => {
  test.each([
    [
      "a totals row",
      { rows: ONE_ROW, ref: "A1:C3", attributes: 'totalsRowCount="1"' },
      /totals row/u,
    ],
    [
      "a query table",
      { rows: ONE_ROW, attributes: 'tableType="queryTable"' },
      /filled by a query/u,
    ],
    [
      "something below",
      { rows: `${ONE_ROW}<row r="4"><c r="B4"><v>1</v></c></row>` },
      /B4 below it is not empty/u,
    ],
    [
      "a formula below",
      { rows: `${ONE_ROW}<row r="3"><c r="C3"><f>1</f></c></row>` },
      /C3 below it/u,
    ],
    [
      "a merged cell below",
      { rows: ONE_ROW, after: '<mergeCells><mergeCell ref="C3:D3"/></mergeCells>' },
      /at C3/u,
    ],
    ["the last row", { rows: ONE_ROW, ref: "A1:C1048575" }, /last row/u],
  ])("over %s", (_, options, sentence) => {
    const bytes = tableWorkbook(options);
    expect(() => append(bytes, "Log", [[1], [2]])).toThrow(sentence);
    expect(() => append(bytes, "Log", [[1], [2]])).toThrow(
      expect.objectContaining({ name: "PatchRefused" }) as Error,
    );
  });

  test("for a table that is not there, and for too many values", () => {
    const bytes = tableWorkbook({ rows: ONE_ROW });
    expect(() => append(bytes, "Ledger", [[1]])).toThrow(/no table "Ledger"/u);
    expect(() => append(bytes, "Log", [[1, 2, 3, 4]])).toThrow(/which has 3/u);
  });

  test("where an earlier edit put something below", () => {
    const set = {
      kind: "set-cell",
      sheet: "Sheet1",
      address: { row: 2, column: 1 },
      value: 1,
    } as const;
    const rows = { kind: "append-rows", table: "Log", rows: [[1]] } as const;
    expect(() => patchXlsx(tableWorkbook({ rows: ONE_ROW }), [set, rows])).toThrow(/B3 below/u);
  });
});
