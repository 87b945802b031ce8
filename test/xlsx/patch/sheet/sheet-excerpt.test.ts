import fc from "fast-check";
import { strToU8 } from "fflate";
import { parseA1 } from "../../../../src/workbook/address.ts";
import type { Edit } from "../../../../src/workbook/edit.ts";
import { patchXlsx } from "../../../../src/xlsx/patch/patch-xlsx.ts";
import { excerptSheet, fillExcerpt } from "../../../../src/xlsx/patch/sheet/sheet-excerpt.ts";
import { PatchRefused } from "../../../../src/xlsx/refusals/patch-refused.ts";
import { plainLatin1 } from "../../../../src/xlsx/zip/unpacker.ts";
import { partsOf, partText } from "../../../support/workbook-parts.ts";
import { relationshipsXml, sheetXml, xlsxOf } from "../../../support/xlsx-of.ts";
import { oddRowsXml, plainRowsXml } from "./any-sheet.ts";

const SHEET = "xl/worksheets/sheet1.xml";
/** Behind the last element it changes nothing, but for that the rows cannot be told by their tags alone. */
const COMMENT = "<!-- walk -->";

/** A workbook with these rows, and a table on A1:C6 of its only sheet. */
function bookOf(rows: string, end = ""): Uint8Array {
  const after = '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  return xlsxOf({
    [SHEET]: sheetXml(rows, after) + end,
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
      ["rId1", "table", "../tables/table1.xml"],
    ]),
    "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Log" displayName="Log" ref="A1:C6"><autoFilter ref="A1:C6"/><tableColumns count="3"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/><tableColumn id="3" name="c"/></tableColumns></table>`,
  });
}

const address = fc.record({ row: fc.nat(33), column: fc.nat(5) });
const value = fc.constantFrom("é text", 7, null, true, { day: "2018-11-14" });
const setting = fc
  .record({ address, value })
  .map((given): Edit => ({ kind: "set-cell", sheet: "sheet1", ...given }));
const appending = fc
  .array(fc.array(value, { maxLength: 3 }), { maxLength: 3 })
  .map((rows): Edit => ({ kind: "append-rows", table: "log", rows }));
const marking = fc
  .array(address, { maxLength: 2 })
  .map((addresses): Edit => ({ kind: "mark-cells", sheet: "Sheet1", addresses, fill: "FFF2CC" }));
const widening = fc.constant<Edit>({
  kind: "add-table-column",
  table: "Log",
  column: { heading: "d", width: 9, typed: true, holds: "text" },
});
const edits = fc.array(fc.oneof(setting, setting, setting, appending), { maxLength: 5 });
const anyEdits = fc.oneof(edits, fc.array(fc.oneof(setting, marking, widening), { maxLength: 3 }));

/** Every part after the edits, or the words in which they were refused. */
function outcomeOf(book: Uint8Array, wanted: readonly Edit[]): [string, string][] | string {
  try {
    const parts = [...partsOf(patchXlsx(book, wanted).bytes)];
    return parts.map(([name, text]) => [name, text.replace(COMMENT, "")]);
  } catch (fault) {
    if (fault instanceof PatchRefused) return fault.message;
    throw fault;
  }
}

function expectAlike(rows: string, wanted: readonly Edit[]): void {
  expect(outcomeOf(bookOf(rows), wanted)).toEqual(outcomeOf(bookOf(rows, COMMENT), wanted));
}

test("a sheet is written as if every row of it were walked", () => {
  fc.assert(fc.property(plainRowsXml, edits, expectAlike), { numRuns: 400 });
});

test("so is one whose rows are written in rare ways, whatever is edited", () => {
  fc.assert(fc.property(oddRowsXml, anyEdits, expectAlike), { numRuns: 600 });
});

function excerptOf(rows: string, first: number, last = first) {
  return excerptSheet(strToU8(sheetXml(rows)), [{ first, last }], plainLatin1);
}

const THREE =
  '<row r="2"><c r="A2"/></row><row r="4"><c r="A4"/></row><row r="9"><c r="A9"/></row>';

test.each([
  ["the row that is touched", 3, '<row r="4"><c r="A4"/></row>'],
  ["the one behind a row that is not there", 5, '<row r="9"><c r="A9"/></row>'],
  ["none where all lie before", 20, ""],
])("an excerpt holds %s", (_, row, kept) => {
  const excerpt = excerptOf(THREE, row);
  expect(excerpt?.xml).toBe(sheetXml(kept));
  expect(excerpt && fillExcerpt(excerpt, []).map(String).length).toBeGreaterThan(1);
});

test.each(["<f>1</f>", '<f t="shared" si="0"/>', "<x:f>1</x:f>"])(
  "rows with %s stay, for a change of values concerns them",
  (formula) => {
    const rows = `<row r="1"/><row r="2"><c r="A2">${formula}</c></row><row r="3"/>`;
    const kept = `<row r="2"><c r="A2">${formula}</c></row>`;
    expect(excerptOf(rows, 9)?.xml).toBe(sheetXml(kept));
  },
);

test("what is filled in again is the part, byte for byte", () => {
  fc.assert(
    fc.property(fc.oneof(plainRowsXml, oddRowsXml), fc.nat(31), (rows, first) => {
      const bytes = strToU8(sheetXml(rows));
      const excerpt = excerptSheet(bytes, [{ first, last: first + 2 }], plainLatin1);
      const pieces = excerpt ? fillExcerpt(excerpt, []) : [];
      const whole = pieces.map((piece) => (typeof piece === "string" ? strToU8(piece) : piece));
      expect(Buffer.concat(whole).equals(bytes)).toBe(true);
    }),
  );
});

test.each([
  ["a comment", THREE + "<!-- -->"],
  ["CDATA", THREE.replace('<c r="A9"/>', '<c r="A9"><v><![CDATA[1]]></v></c>')],
  ["an instruction", `<?x?>${THREE}`],
  ["a row in single quotes", THREE.replace('r="9"', "r='9'")],
  ["a row without a number", THREE.replace(' r="9"', "")],
  ["rows out of order", THREE.replace('r="4"', 'r="12"')],
  ["a row twice", THREE.replace('r="4"', 'r="2"')],
  ["a prefix", THREE.replaceAll("row", "x:row")],
  ["a space in a closing tag", THREE.replace("</row>", "</row >")],
  ["a row that Excel does not have", THREE.replace('r="9"', 'r="1048577"')],
  ["a table of rows inside a row", THREE.replace('<c r="A9"/>', "<sheetData><row/></sheetData>")],
])("a sheet with %s is walked whole", (_, rows) => {
  expect(excerptOf(rows, 1)).toEqual({ xml: sheetXml(rows), gaps: [] });
});

test.each([
  ["starts with a byte order mark", "\ufeff"],
  ["holds what XML does not allow", "\u0001"],
])("no excerpt is made of a part that %s", (_, start) => {
  expect(excerptSheet(strToU8(start + sheetXml(THREE)), [], plainLatin1)).toBeUndefined();
});

test("cells out of order are refused in a row that is edited, and left alone in any other", () => {
  const rows = '<row r="1"><c r="B1"/><c r="A1"/></row><row r="2"><c r="A2"/></row>';
  const set = (place: string): Edit[] => {
    const found = parseA1(place);
    return found ? [{ kind: "set-cell", sheet: "Sheet1", address: found, value: 1 }] : [];
  };
  expect(() => patchXlsx(bookOf(rows), set("A1"))).toThrow(/order that Excel does not write/u);
  const { bytes } = patchXlsx(bookOf(`${rows}<row r="9"/>`), set("A9"));
  expect(partText(bytes, SHEET)).toContain(rows);
});
