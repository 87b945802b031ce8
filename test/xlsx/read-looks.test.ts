import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { toA1 } from "../../src/workbook/address.ts";
import type { SheetLooks } from "../../src/workbook/workbook.ts";
import {
  relationshipsXml,
  sharedStringsXml,
  sheetXml,
  xlsxOf,
  type Part,
} from "../support/xlsx-of.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Styles 0 to 6: plain, solid green, theme accent with a tint, an indexed colour, a pattern, struck, not struck. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><fills>${[
  "<patternFill/>",
  '<patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill>',
  '<patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill>',
  '<patternFill patternType="solid"><fgColor indexed="10"/></patternFill>',
  '<patternFill patternType="gray125"><fgColor rgb="FFFF0000"/></patternFill>',
]
  .map((fill) => `<fill>${fill}</fill>`)
  .join("")}</fills><cellXfs>${[
  [0, 0],
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
  [1, 0],
  [2, 0],
]
  .map(([font, fill]) => `<xf fontId="${font}" fillId="${fill}"/>`)
  .join("")}</cellXfs></styleSheet>`;

const THEME = `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="111111"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="0000FF"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const STRINGS = sharedStringsXml(
  [
    "<si><t>plain</t></si>",
    '<si><r><rPr><strike/></rPr><t>May 2026</t></r><r><t xml:space="preserve"> June 2026</t></r></si>',
    "<si><r><rPr><strike/></rPr><t>all of it</t></r></si>",
  ].join(""),
);

function looksOf(
  rows: string,
  more: Readonly<Record<string, Part>> = {},
  after = "",
): SheetLooks | undefined {
  const bytes = xlsxOf({
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": STRINGS,
    "xl/theme/theme1.xml": THEME,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
      ["rId4", "theme", "theme/theme1.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheetXml(rows, after),
    ...more,
  });
  return readXlsx(bytes, { looks: true }).sheets[0]?.looks;
}

function inShort({ cells }: SheetLooks): string[] {
  return cells.map(
    ({ address, fill, struck }) => `${toA1(address)} ${fill ?? "-"} ${struck ?? "-"}`,
  );
}

test("fills are resolved, and those of empty cells beside a value are kept", () => {
  const cells = [1, 2, 3, 4].map((style, at) => `<c r="${"BCDE"[at]}1" s="${style}"/>`).join("");
  const looks = looksOf(
    `<row r="1"><c r="A1" t="s"><v>0</v></c>${cells}</row><row r="2"><c r="A2" s="1"/></row>`,
  );
  expect(looks && inShort(looks)).toEqual(["B1 00B050 -", "C1 8080FF -", "D1 FF0000 -"]);
});

test("what is struck through is told, whole or in part, by the cell's style or its text's own runs", () => {
  const looks = looksOf(
    '<row r="1"><c r="A1" s="5" t="s"><v>0</v></c><c r="B1" s="6" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c><c r="E1" s="5"/></row>',
  );
  expect(looks && inShort(looks)).toEqual(["A1 - all", "C1 - part", "D1 - all"]);
});

test("notes, threaded comments, shapes and conditional formats are read by their relationships", () => {
  const looks = looksOf(
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    {
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
        ["rId1", "comments", "../comments1.xml"],
        ["rId2", "threadedComment", "../threadedComments/threadedComment1.xml"],
        ["rId3", "drawing", "../drawings/drawing1.xml"],
      ]),
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>a</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>no longer</t></r><r><t xml:space="preserve"> funded</t></r></text></comment><comment ref="C3" authorId="0"><text><t>[Threaded comment] shown to old versions</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="x"><threadedComment ref="C3" id="1"><text>off track?</text></threadedComment></ThreadedComments>`,
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="y" xmlns:a="${DRAWING}"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>Two</a:t></a:r><a:r><a:t> words</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`,
    },
    '<conditionalFormatting sqref="D2:D9 F2"><cfRule/></conditionalFormatting>',
  );
  expect(looks?.notes.map(({ address, kind, text }) => [toA1(address), kind, text])).toEqual([
    ["B2", "note", "no longer funded"],
    ["C3", "comment", "off track?"],
  ]);
  expect(looks?.shapes).toEqual([{ address: { row: 6, column: 3 }, text: "Two words" }]);
  expect(looks?.conditional).toHaveLength(2);
});

test("looks are read only where somebody asks for them", () => {
  const bytes = xlsxOf({
    "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'),
  });
  expect(readXlsx(bytes).sheets[0]).not.toHaveProperty("looks");
});
