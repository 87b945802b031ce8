import fc from "fast-check";
import { strToU8 } from "fflate";
import type { CellParts } from "../../src/xlsx/sheet/cell-value.ts";
import { allowanceOf } from "../../src/xlsx/refusals/read-allowance.ts";
import { DEFAULT_LIMITS } from "../../src/xlsx/refusals/read-limits.ts";
import { readSheet } from "../../src/xlsx/sheet/read-sheet.ts";
import { readSharedStrings } from "../../src/xlsx/sheet/shared-strings.ts";
import { UnreadableWorkbook } from "../../src/xlsx/refusals/unreadable-workbook.ts";
import { XmlScanner } from "../../src/xlsx/xml/xml-scanner.ts";
import { xmlBytes } from "../../src/xlsx/xml/xml-text.ts";
import { sharedStringsXml, sheetXml } from "../support/xlsx-of.ts";

function scannerOf(xml: string): XmlScanner {
  return new XmlScanner(xmlBytes(strToU8(xml), "part"), { part: "part", maxDepth: 64 });
}

/** What a sheet reads as, or why it is refused. */
function outcomeOf(rows: string, items: string): unknown {
  try {
    const strings = readSharedStrings(scannerOf(sharedStringsXml(items)), 99);
    const parts: CellParts = { strings, formats: [undefined, "@"], dateSystem: 1900 };
    return readSheet(scannerOf(sheetXml(rows)), parts, allowanceOf(DEFAULT_LIMITS)).rows;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.code;
    throw error;
  }
}

/** The same XML with a space more in each opening tag, which only the walk of elements takes. */
function unusual(xml: string): string {
  return xml.replace(/<(c|si)(?=[\s/>])/gu, "<$1 ");
}

const reference = fc.constantFrom(
  "A1",
  "B1",
  "B1",
  "C1",
  "AA1",
  "XFD1",
  "XFE1",
  "AAAA1",
  "A0",
  "A",
  "1",
  "a1",
  "A2",
  "A00000001",
  "A99999999",
);
const attribute = fc.oneof(
  reference.map((r) => ` r="${r}"`),
  reference.map((r) => ` r="${r}"`),
  fc.constantFrom(' s="1"', ' s="0"', ' s="9"', ' s=""', ' s="1234567"', ' s="x"', " s='1'"),
  fc.constantFrom(
    ' t="s"',
    ' t="str"',
    ' t="inlineStr"',
    ' t="n"',
    ' t="b"',
    ' t="e"',
    ' t="d"',
    ' t="strange"',
    ' t="sx"',
    ' t=""',
  ),
  fc.constantFrom("  ", ' cm="1"', ' r ="D1"', ' x="&amp;"', ' r="D1'),
);
const text = fc.constantFrom(
  "0",
  "1",
  "7",
  "-1.5",
  "1E5",
  "123456789012345",
  "1234567890123456",
  "0012",
  "",
  " ",
  "text",
  " kept ",
  "£ – ’ 😀",
  "a &amp; b",
  "&#65;",
  "&no;",
  "&",
  "_x0041_",
  "_x_",
  "line\nbreak",
  "line\r\nbreak",
  "a > b",
  "]]>",
  "\u0001",
  "2018-04-01",
);
const inner = fc.oneof(
  text.map((value) => `<v>${value}</v>`),
  text.map((value) => `<is><t>${value}</t></is>`),
  text.map((value) => `<is><t xml:space="preserve">${value}</t></is>`),
  text.map((value) => `<f>1+1</f><v>${value}</v>`),
  fc.constantFrom("", "<v/>", "<is/>", "<v>1</v><v>2</v>", "<v>1</w>", "<!-- 1 -->", "text"),
);
const cell = fc
  .tuple(fc.array(attribute, { maxLength: 3 }), inner, fc.constantFrom("</c>", "</c>", "</c >", ""))
  .map(([attributes, content, end]) => `<c${attributes.join("")}>${content}${end}`);
const emptyCell = fc
  .array(attribute, { maxLength: 3 })
  .map((attributes) => `<c${attributes.join("")}/>`);
const cells = fc.array(fc.oneof(cell, cell, emptyCell, fc.constantFrom(" ", "<d/>", "</row>")), {
  maxLength: 4,
});
const items = fc.array(
  fc.oneof(
    text.map((value) => `<si><t>${value}</t></si>`),
    text.map((value) => `<si><t xml:space="preserve">${value}</t></si>`),
    fc.constantFrom("<si/>", "<si><t/></si>", "<si><r><t>ri</t></r><r><t>ch</t></r></si>", "<x/>"),
  ),
  { maxLength: 4 },
);

test("a cell or shared text in a plain form reads as the walk of its elements reads it", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(cells, items, (list, strings) => {
      const rows = `<row r="1">${list.join("")}</row>`;
      const all = strings.join("");
      const outcome = outcomeOf(rows, all);
      seen.add(typeof outcome === "string" ? outcome : "read");
      expect(outcome).toEqual(outcomeOf(unusual(rows), unusual(all)));
    }),
    { numRuns: 3000 },
  );
  expect([...seen].sort()).toEqual(["broken-xml", "missing-part", "outside-sheet", "read"]);
});

test.each([
  ["a", 'r="A1" t="str"', "<v>a</v>"],
  ["a", 't="str" r="A1"', "<v>a</v>"],
  ["a", 'r="A1" t="inlineStr"', "<is><t>a</t></is>"],
  [" a ", 'r="A1" t="inlineStr"', '<is><t xml:space="preserve"> a </t></is>'],
  ["£5 – 10", 'r="A1" t="str"', "<v>£5 – 10</v>"],
  ["a\r", 'r="A1" t="str"', "<v>a_x000D_</v>"],
  ["shared’s", 'r="A1" t="s"', "<v>0</v>"],
  [12, 'r="A1"', "<v>12</v>"],
  [-0.5, 'r="A1" t="n"', "<v>-0.5</v>"],
  [1234567890123456, 'r="A1"', "<v>1234567890123456</v>"],
])("%j is read from %s", (value, attributes, content) => {
  const rows = outcomeOf(
    `<row r="1"><c ${attributes}>${content}</c></row>`,
    "<si><t>shared’s</t></si>",
  );
  expect(rows).toEqual([{ index: 0, hidden: false, cells: [{ column: 0, value }] }]);
});
