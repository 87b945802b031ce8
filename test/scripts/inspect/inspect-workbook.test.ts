import ExcelJS from "exceljs";
import { strToU8 } from "fflate";
import { inspectFile } from "../../../scripts/inspect/inspect-file.ts";
import {
  sharedStringsXml,
  sheetXml,
  workbookXml,
  xlsxOf,
  relationshipsXml,
} from "../../support/xlsx-of.ts";

const SHEET = '<sheet name="Data" sheetId="1" r:id="rId1"/>';
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheet1 = (rows: string, after = "") => ({
  "xl/worksheets/sheet1.xml": sheetXml(rows, after),
});
/** A sheet with something in front of its cells, as column settings are. */
const before = (xml: string) => ({
  "xl/worksheets/sheet1.xml": sheetXml(CELL).replace("<sheetData>", `${xml}<sheetData>`),
});
const named = (names: string) => ({
  "xl/workbook.xml": workbookXml(SHEET, `<definedNames>${names}</definedNames>`),
});
const inStyles = (fonts: string, fills: string, xfs: string, formats = "") => ({
  "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${formats}<fonts>${fonts}</fonts><fills>${fills}</fills><cellXfs><xf fontId="0" fillId="0"/>${xfs}</cellXfs></styleSheet>`,
});
const FONT = "<font/>";
const STYLED = sheet1('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>7</v></c></row>');
const linkedFromSheet = (kind: string, part: string, text: string) => ({
  ...sheet1(CELL),
  "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["rId9", kind, `/${part}`]]),
  [part]: text,
});

type Parts = Parameters<typeof xlsxOf>[0];

const HIDDEN: readonly (readonly [what: string, parts: Parts, kind: string, says: RegExp])[] = [
  [
    "a hidden sheet",
    { "xl/workbook.xml": workbookXml(SHEET.replace("/>", ' state="hidden"/>')) },
    "hidden sheet",
    /Sheet "Data"/u,
  ],
  [
    "a very hidden sheet",
    { "xl/workbook.xml": workbookXml(SHEET.replace("/>", ' state="veryHidden"/>')) },
    "hidden sheet",
    /very hidden/u,
  ],
  [
    "hidden rows",
    sheet1('<row r="2" hidden="1"/><row r="3" hidden="1"/><row r="7" hidden="true"/>'),
    "hidden row",
    /Rows 2 to 3, 7$/u,
  ],
  ["a row of no height", sheet1('<row r="4" ht="0" customHeight="1"/>'), "hidden row", /Rows 4$/u],
  ["rows hidden by default", before('<sheetFormatPr zeroHeight="1"/>'), "hidden row", /All rows/u],
  [
    "hidden columns",
    before('<cols><col min="2" max="3" hidden="1"/></cols>'),
    "hidden column",
    /Columns B to C$/u,
  ],
  [
    "a column of no width",
    before('<cols><col min="4" max="4" width="0"/></cols>'),
    "hidden column",
    /Columns D$/u,
  ],
  ["a folded group", sheet1('<row r="2" outlineLevel="1"/>'), "folded group", /Rows 2$/u],
  [
    "a filter",
    sheet1(CELL, '<autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter>'),
    "filter",
    /filter/u,
  ],
  [
    "a saved view",
    sheet1(CELL, '<customSheetViews><customSheetView guid="a"/></customSheetViews>'),
    "saved view",
    /view/u,
  ],
  [
    "white on white",
    {
      ...STYLED,
      ...inStyles(
        `${FONT}<font><color rgb="FFFFFFFF"/></font>`,
        "<fill/>",
        '<xf fontId="1" fillId="0"/>',
      ),
    },
    "invisible text",
    /colour of the cell: B1 \(7\)/u,
  ],
  [
    "almost white of the theme",
    {
      ...STYLED,
      ...inStyles(
        `${FONT}<font><color theme="0" tint="-0.02"/></font>`,
        "<fill/>",
        '<xf fontId="1" fillId="0"/>',
      ),
    },
    "invisible text",
    /B1/u,
  ],
  [
    "white on white in cells without an address",
    {
      ...sheet1('<row><c><v>1</v></c><c s="1"><v>7</v></c></row>'),
      ...inStyles(
        `${FONT}<font><color indexed="9"/></font>`,
        "<fill/>",
        '<xf fontId="1" fillId="0"/>',
      ),
    },
    "invisible text",
    /B1 \(7\)/u,
  ],
  [
    "black on black",
    {
      ...STYLED,
      ...inStyles(
        FONT,
        '<fill/><fill><patternFill patternType="solid"><fgColor indexed="8"/></patternFill></fill>',
        '<xf fontId="0" fillId="1"/>',
      ),
    },
    "invisible text",
    /B1/u,
  ],
  [
    "letters of one point",
    {
      ...STYLED,
      ...inStyles(`${FONT}<font><sz val="1"/></font>`, "<fill/>", '<xf fontId="1" fillId="0"/>'),
    },
    "invisible text",
    /too small/u,
  ],
  [
    "the format ;;;",
    {
      ...STYLED,
      ...inStyles(
        FONT,
        "<fill/>",
        '<xf numFmtId="170"/>',
        '<numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts>',
      ),
    },
    "invisible text",
    /number format/u,
  ],
  [
    "white letters within a cell",
    {
      ...sheet1('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
      "xl/sharedStrings.xml": sharedStringsXml(
        '<si><r><t>seen </t></r><r><rPr><color rgb="FFFFFFFF"/></rPr><t>unseen</t></r></si>',
      ),
    },
    "invisible text",
    /within a cell: unseen/u,
  ],
  [
    "a text that no cell shows",
    { ...sheet1(CELL), "xl/sharedStrings.xml": sharedStringsXml("<si><t>left over</t></si>") },
    "left-over part",
    /left over/u,
  ],
  [
    "cells far below",
    sheet1(`${CELL}<row r="400"><c r="A400"><v>42</v></c></row>`),
    "far-away cell",
    /A400 \(42\)/u,
  ],
  [
    "cells far to the right",
    sheet1('<row r="1"><c r="A1"><v>1</v></c><c r="ZZ1"><v>42</v></c></row>'),
    "far-away cell",
    /ZZ1/u,
  ],
  [
    "cells outside the print area",
    {
      ...sheet1('<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>8</v></c></row>'),
      ...named(
        '<definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$9</definedName>',
      ),
    },
    "outside the print area",
    /C1 \(8\)/u,
  ],
  [
    "a choice of names",
    sheet1(
      CELL,
      '<dataValidations><dataValidation type="list" sqref="A1"><formula1>"Pat Smith,Sam Jones"</formula1></dataValidation></dataValidations>',
    ),
    "choices",
    /Pat Smith,Sam Jones/u,
  ],
  [
    "a choice from elsewhere",
    sheet1(
      CELL,
      '<extLst><ext><x14:dataValidation xmlns:x14="x" type="list"><x14:formula1><xm:f xmlns:xm="y">Staff!$A$1:$A$9</xm:f></x14:formula1></x14:dataValidation></ext></extLst>',
    ),
    "choices",
    /Staff!\$A\$1/u,
  ],
  [
    "a header",
    sheet1(CELL, "<headerFooter><oddHeader>&amp;LDraft of Pat</oddHeader></headerFooter>"),
    "header or footer",
    /Draft of Pat/u,
  ],
  [
    "the path in a footer",
    sheet1(CELL, "<headerFooter><oddFooter>&amp;L&amp;Z&amp;F</oddFooter></headerFooter>"),
    "header or footer",
    /&Z&F/u,
  ],
  [
    "a name for cells",
    named('<definedName name="staff">Data!$A$1</definedName>'),
    "name",
    /for cells: staff/u,
  ],
  [
    "a hidden name",
    named('<definedName name="x" hidden="1">Data!$A$1</definedName>'),
    "name",
    /does not show: x/u,
  ],
  [
    "a name with a value",
    named('<definedName name="rate">"secret"</definedName>'),
    "name",
    /holds a value/u,
  ],
  [
    "a name for another file",
    named('<definedName name="x">[1]Staff!$A$1</definedName>'),
    "name",
    /another file/u,
  ],
  [
    "a formula on another file",
    sheet1('<row r="1"><c r="A1"><f>[1]Staff!A1</f><v>3</v></c></row>'),
    "link to other data",
    /A1 \(3\)/u,
  ],
  [
    "a path in a cell",
    sheet1(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>see C:\\Users\\pat\\plan.xlsx</t></is></c></row>',
    ),
    "path",
    /A1/u,
  ],
  [
    "a path of the workbook",
    {
      "xl/workbook.xml": workbookXml(
        SHEET,
        "",
        '<x15ac:absPath xmlns:x15ac="x" url="\\\\server\\share\\"/>',
      ),
    },
    "path",
    /\\\\server\\share/u,
  ],
  [
    "a note",
    linkedFromSheet(
      "comments",
      "xl/comments1.xml",
      '<comments><authors><author>Pat</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>ask Sam</t></r></text></comment></commentList></comments>',
    ),
    "comment",
    /cell B2 A comment by Pat: ask Sam/u,
  ],
  [
    "a threaded comment",
    linkedFromSheet(
      "threadedComment",
      "xl/threadedComments/threadedComment1.xml",
      '<ThreadedComments><threadedComment ref="C3" personId="1"><text>not public</text></threadedComment></ThreadedComments>',
    ),
    "comment",
    /cell C3 A comment: not public/u,
  ],
  [
    "people",
    linkedFromSheet(
      "person",
      "xl/persons/person.xml",
      '<personList><person displayName="Pat Smith" userId="pat@example.gov.uk"/></personList>',
    ),
    "person",
    /Pat Smith pat@example/u,
  ],
  [
    "a sensitivity label",
    linkedFromSheet("classificationlabels", "docMetadata/LabelInfo.xml", "<labelList/>"),
    "label",
    /label/u,
  ],
  ["a part without a link", { "xl/old.xml": "<a/>" }, "left-over part", /xl\/old\.xml/u],
];

test.each(HIDDEN)("%s is found", async (_, parts, kind, says) => {
  const finds = await inspectFile("a.xlsx", xlsxOf(parts));
  const lines = finds
    .filter((find) => find.kind === kind)
    .map(({ where, what }) => `${where} ${what}`);
  expect(lines.join("\n")).toMatch(says);
});

test.each([
  ["externalLink", "link to other data"],
  ["connections", "data connection"],
  ["queryTable", "data connection"],
  ["pivotCacheRecords", "pivot table"],
  ["customXml", "custom XML"],
  ["vbaProject", "macro"],
  ["xlMacrosheet", "macro"],
  ["oleObject", "embedded file"],
  ["package", "embedded file"],
  ["printerSettings", "printer settings"],
  ["usernames", "person"],
  ["thumbnail", "picture"],
])("a part that %s leads to is found as %s", async (link, kind) => {
  const finds = await inspectFile("a.xlsm", xlsxOf(linkedFromSheet(link, "xl/thing.bin", "x")));
  expect(finds.map((find) => [find.kind, find.where])).toEqual([[kind, "xl/thing.bin"]]);
});

test("pictures tell their camera, their cut parts and their files", async () => {
  const drawing =
    '<d><pic><cNvPr name="Logo" descr="scan.jpg" hidden="1"/><srcRect l="9000"/></pic></d>';
  const parts = {
    ...linkedFromSheet("drawing", "xl/drawings/drawing1.xml", drawing),
    "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([["rId1", "image", "/xl/media/a.jpg"]]),
    "xl/media/a.jpg": strToU8("\u0000\u0000Exif\u0000\u0000camera"),
  };
  const finds = await inspectFile("a.xlsx", xlsxOf(parts));
  expect(finds.map(({ kind }) => kind)).toEqual(["hidden text", "picture", "picture", "picture"]);
});

test("properties of people are found, but for names that may stand there", async () => {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: "The Team",
    lastModifiedBy: "Pat Smith",
    manager: "Sam Jones",
    company: "Council",
  });
  workbook.addWorksheet("Data").getCell("A1").value = 1;
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const finds = await inspectFile("a.xlsx", bytes, { allowed: ["The Team"] });
  expect(finds.map(({ what }) => what)).toEqual([
    "Last modified by: Pat Smith",
    "Company: Council",
    "Manager: Sam Jones",
  ]);
  expect(await inspectFile("a.xlsx", bytes)).toHaveLength(4);
});

test("custom properties are found, and labels among them", async () => {
  const custom =
    '<Properties><property name="MSIP_Label_1_Owner"><lpwstr>pat@example.gov.uk</lpwstr></property><property name="Client"><lpwstr>Ward 9</lpwstr></property></Properties>';
  const parts = linkedFromSheet("custom-properties", "docProps/custom.xml", custom);
  const finds = await inspectFile("a.xlsx", xlsxOf(parts));
  expect(finds.map(({ kind, what }) => [kind, what])).toEqual([
    ["label", "MSIP_Label_1_Owner: pat@example.gov.uk"],
    ["property", "Client: Ward 9"],
  ]);
});

test.each([
  ["a workbook with nothing to hide", sheet1(CELL)],
  [
    "page numbers and the name of the sheet",
    sheet1(
      CELL,
      '<headerFooter><oddHeader>&amp;C&amp;"Arial,Regular"&amp;12&amp;A</oddHeader><oddFooter>&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>',
    ),
  ],
  [
    "dark letters on a pale fill",
    {
      ...STYLED,
      ...inStyles(
        FONT,
        '<fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill>',
        '<xf fontId="0" fillId="1"/>',
      ),
    },
  ],
  [
    "white letters on a dark fill",
    {
      ...STYLED,
      ...inStyles(
        '<font/><font><color theme="0"/></font>',
        '<fill/><fill><patternFill patternType="solid"><fgColor rgb="FF003A70"/></patternFill></fill>',
        '<xf fontId="1" fillId="1"/>',
      ),
    },
  ],
  [
    "a print area around everything",
    {
      ...sheet1(CELL),
      ...named(
        '<definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$9</definedName>',
      ),
    },
  ],
  [
    "a style that hides, on a cell without content",
    {
      ...sheet1('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row>'),
      ...inStyles(
        '<font/><font><color rgb="FFFFFFFF"/></font>',
        "<fill/>",
        '<xf fontId="1" fillId="0"/>',
      ),
    },
  ],
])("%s: nothing is found", async (_, parts) => {
  expect(await inspectFile("a.xlsx", xlsxOf(parts))).toEqual([]);
});

test("every find says why it matters", async () => {
  const finds = await inspectFile("a.xlsx", xlsxOf({ "xl/old.xml": "<a/>" }));
  expect(finds.filter(({ why }) => !/^[A-Z].{20,}\.$/u.test(why))).toEqual([]);
  expect(finds).toHaveLength(1);
});
