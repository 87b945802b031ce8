import { readFileSync } from "node:fs";
import { cellAt } from "../../src/workbook/lookup.ts";
import { parseA1 } from "../../src/workbook/address.ts";
import type { Cell, Sheet, Workbook } from "../../src/workbook/workbook.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import {
  relationshipsXml,
  sharedStringsXml,
  sheetXml,
  workbookXml,
  xlsxOf,
  type Part,
} from "../support/xlsx-of.ts";

const SHEET = "xl/worksheets/sheet1.xml";

function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("No sheet");
  return sheet;
}

function sheetFrom(xml: Part, more: Readonly<Record<string, Part>> = {}): Sheet {
  return firstSheet(readXlsx(xlsxOf({ [SHEET]: xml, ...more })));
}

function cellFrom(xml: string, more: Readonly<Record<string, Part>> = {}): Cell | undefined {
  return sheetFrom(sheetXml(`<row r="1">${xml}</row>`), more).rows[0]?.cells[0];
}

function cellNamed(sheet: Sheet, place: string): Cell | undefined {
  const address = parseA1(place);
  return address && cellAt(sheet, address);
}

const STRINGS = sharedStringsXml(
  '<si><t>plain</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t xml:space="preserve">ch </t></r><rPh sb="0" eb="1"><t>sound</t></rPh><phoneticPr fontId="1"/></si><si><t>a_x000D_b_x005F_x000D_</t></si><si><t xml:space="preserve"> two\nlines </t></si><si/>',
);

describe("values of cells", () => {
  test.each<[xml: string, value: unknown]>([
    ["<c><v>12.5</v></c>", 12.5],
    ['<c t="n"><v>-1E-3</v></c>', -0.001],
    ["<c><v>0</v></c>", 0],
    ['<c t="n"><v>nought</v></c>', "nought"],
    ['<c t="s"><v>0</v></c>', "plain"],
    ['<c t="s"><v>1</v></c>', "rich "],
    ['<c t="s"><v>2</v></c>', "a\rb_x000D_"],
    ['<c t="s"><v>3</v></c>', " two\nlines "],
    ['<c t="s"><v>4</v></c>', ""],
    ['<c t="inlineStr"><is><t>&lt;in&amp;line&gt; &#233;</t></is></c>', "<in&line> é"],
    ['<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c>', "ab"],
    ['<c t="str"><v>text</v></c>', "text"],
    ['<c t="str"><v><![CDATA[<5 & more]]></v></c>', "<5 & more"],
    ['<c t="b"><v>1</v></c>', true],
    ['<c t="b"><v>0</v></c>', false],
    ['<c t="e"><v>#REF!</v></c>', { error: "#REF!" }],
    ['<c t="d"><v>2018-04-01</v></c>', 43191],
  ])("%s", (xml, value) => {
    expect(cellFrom(xml, { "xl/sharedStrings.xml": STRINGS })?.value).toEqual(value);
  });

  test.each<[xml: string, value: unknown, formula: string]>([
    ["<c><f>1-1</f><v>0</v></c>", 0, "1-1"],
    ['<c t="b"><f>1=2</f><v>0</v></c>', false, "1=2"],
    ['<c t="str"><f>""</f><v></v></c>', "", '""'],
    ['<c t="str"><f>""</f><v/></c>', "", '""'],
    ['<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }, "1/0"],
    ["<c><f>NOW()</f></c>", null, "NOW()"],
    ['<c><f t="array" ref="A1:A2">{1;2}</f><v>1</v></c>', 1, "{1;2}"],
    ["<c><f>A1&amp;&quot;x&quot;</f><v>3</v></c>", 3, 'A1&"x"'],
  ])("%s", (xml, value, formula) => {
    expect(cellFrom(xml)).toMatchObject({ value, formula });
  });

  test("cells that only have a style are left out, and so are rows of them", () => {
    const rows = '<row r="1"><c r="A1" s="1"/><c r="B1"><v></v></c></row><row r="2" hidden="1"/>';
    expect(sheetFrom(sheetXml(rows)).rows).toEqual([]);
  });

  test("shared formulas are written out for each cell, also where a cell has no own text", () => {
    const sheet = sheetFrom(
      sheetXml(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="9"/><v>3</v></c></row>',
      ),
    );
    expect(sheet.rows.map((row) => row.cells[0]?.formula)).toEqual(["A1*$C$1", "A2*$C$1", ""]);
  });
});

describe("number formats and dates", () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd &quot;of&quot; mmmm"/><numFmt numFmtId="165" formatCode="GENERAL"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${[0, 14, 164, 165, 10, 30, 999].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`;

  test.each([
    ["0", undefined],
    ["1", "dd/mm/yyyy"],
    ["2", 'dd "of" mmmm'],
    ["3", undefined],
    ["4", "0.00%"],
    ["5", "yyyy/m/d"],
    ["6", undefined],
    ["77", undefined],
  ])("style %s gives %j", (style, format) => {
    const cell = cellFrom(`<c s="${style}"><v>1</v></c>`, { "xl/styles.xml": styles });
    expect(cell?.format).toBe(format);
  });

  test("a dated cell keeps its own date format and gets one where it has none", () => {
    const dated = (style: string) =>
      cellFrom(`<c t="d" s="${style}"><v>2018-11-14T12:00:00Z</v></c>`);
    expect(dated("1")).toEqual({ column: 0, value: 43418.5, format: "dd/mm/yyyy" });
    expect(dated("0")).toEqual({ column: 0, value: 43418.5, format: "yyyy-mm-dd hh:mm:ss" });
  });

  test.each([
    ['date1904="1"', 1904, 41729],
    ['date1904="true"', 1904, 41729],
    ['date1904="0"', 1900, 43191],
    ["", 1900, 43191],
  ])("workbookPr %s", (attribute, system, serial) => {
    const sheets = '<sheet name="S" sheetId="1" r:id="rId1"/>';
    const workbook = readXlsx(
      xlsxOf({
        "xl/workbook.xml": workbookXml(sheets, "", `<workbookPr ${attribute}/>`),
        [SHEET]: sheetXml('<row><c t="d"><v>2018-04-01</v></c></row>'),
      }),
    );
    expect(workbook.dateSystem).toBe(system);
    expect(firstSheet(workbook).rows[0]?.cells[0]?.value).toBe(serial);
  });
});

describe("places of cells", () => {
  test("rows and cells without r follow those before", () => {
    const sheet = sheetFrom(
      sheetXml(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c r='B9'><v>5</v></c></row>",
      ),
    );
    expect(["A1", "B1", "C5", "D5", "B9"].map((place) => cellNamed(sheet, place)?.value)).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test("cells and rows out of order are put in order; of a cell given twice the last counts", () => {
    const sheet = sheetFrom(
      sheetXml(
        '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c><c r="B3"><v>3</v></c></row><row r="1"><c r="A1"><v>4</v></c></row><row r="3"><c r="C3"><v>5</v></c><c r="A3" s="1"/></row>',
      ),
    );
    expect(sheet.rows).toEqual([
      { index: 0, hidden: false, cells: [{ column: 0, value: 4 }] },
      {
        index: 2,
        hidden: false,
        cells: [
          { column: 0, value: 2 },
          { column: 1, value: 3 },
          { column: 2, value: 5 },
        ],
      },
    ]);
  });

  test("the last cell of a sheet is read, whatever the dimension says", () => {
    const xml = sheetXml('<row r="1048576"><c r="xfd1048576"><v>1</v></c></row>').replace(
      "<sheetData>",
      '<dimension ref="A1:B2"/><sheetData>',
    );
    expect(cellNamed(sheetFrom(xml), "XFD1048576")?.value).toBe(1);
  });

  test("values under a merged range are kept in the list of cells", () => {
    const sheet = sheetFrom(
      sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      ),
    );
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(cellNamed(sheet, "B1")?.value).toBe(2);
  });
});

describe("what is hidden", () => {
  test("rows and columns, also those without height or width", () => {
    const xml = sheetXml(
      '<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="true"><c><v>1</v></c></row><row r="3" ht="0"><c><v>1</v></c></row><row r="4" ht="15"><c><v>1</v></c></row>',
    ).replace(
      "<sheetData>",
      '<cols><col min="2" max="3" hidden="1"/><col min="3" max="4" width="0"/><col min="6" max="6" width="9"/></cols><sheetData>',
    );
    const sheet = sheetFrom(xml);
    expect(sheet.rows.map((row) => row.hidden)).toEqual([true, true, true, false]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2, 3]);
  });

  test("sheets, in three states", () => {
    const workbook = readXlsx(
      xlsxOf({
        "xl/worksheets/a.xml": sheetXml(""),
        "xl/worksheets/b.xml": sheetXml(""),
        "xl/worksheets/c.xml": sheetXml(""),
        "xl/workbook.xml": workbookXml(
          '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" state="hidden" sheetId="2" r:id="rId2"/><sheet name="C" state="veryHidden" sheetId="4000000000" r:id="rId3"/>',
        ),
      }),
    );
    expect(workbook.sheets.map((sheet) => sheet.visibility)).toEqual([
      "visible",
      "hidden",
      "very-hidden",
    ]);
  });
});

describe("parts found by relationships", () => {
  test.each([
    ["relative", "worksheets/odd.xml"],
    ["absolute", "/xl/worksheets/odd.xml"],
    ["with backslashes", "worksheets\\odd.xml"],
    ["with steps back", "./../xl/worksheets/./odd.xml"],
    ["in another case", "Worksheets/ODD.XML"],
    ["with escapes", "worksheets/%6Fdd.xml"],
  ])("a target %s", (_, target) => {
    const workbook = readXlsx(
      xlsxOf({
        "xl/worksheets/odd.xml": sheetXml("<row><c><v>7</v></c></row>"),
        "xl/_rels/workbook.xml.rels": relationshipsXml([["rId1", "worksheet", target]]),
      }),
    );
    expect(firstSheet(workbook).rows[0]?.cells[0]?.value).toBe(7);
  });

  test("the workbook part, the texts and the sheets may have any names; order is the workbook's", () => {
    const workbook = readXlsx(
      xlsxOf({
        "_rels/.rels": relationshipsXml([["rId9", "officeDocument", "/book/main.xml"]]),
        "book/main.xml": workbookXml(
          '<sheet name="Second" sheetId="9" r:id="b"/><sheet name="Chart" sheetId="3" r:id="c"/><sheet name="First" sheetId="2" r:id="a"/>',
          '<definedNames><definedName name="Local" localSheetId="2">First!$A$1</definedName><definedName name="__proto__">1</definedName></definedNames>',
        ),
        "book/_rels/main.xml.rels": relationshipsXml([
          ["a", "worksheet", "one"],
          ["b", "worksheet", "two.bin.xml"],
          ["c", "chartsheet", "chart.xml"],
          ["s", "sharedStrings", "SharedStrings.xml"],
        ]),
        "book/one": sheetXml('<row><c t="s"><v>0</v></c></row>'),
        "book/two.bin.xml": sheetXml('<row><c t="s"><v>1</v></c></row>'),
        "book/sharedstrings.XML": STRINGS,
      }),
    );
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.rows[0]?.cells[0]?.value])).toEqual([
      ["Second", "rich "],
      ["First", "plain"],
    ]);
    expect(workbook.names).toEqual([
      { name: "Local", sheet: "First", refersTo: "First!$A$1" },
      { name: "__proto__", refersTo: "1" },
    ]);
  });

  test("relationships of the container may be missing, and so may styles", () => {
    const parts = { "_rels/.rels": null, "xl/styles.xml": null };
    expect(cellFrom('<c s="1"><v>1</v></c>', parts)).toEqual({ column: 0, value: 1 });
  });

  test("tables, with headings that hold line breaks", () => {
    const table = (attributes: string) =>
      `<table ref="B2:C9" displayName="Progress_log" name="Table1" ${attributes}><autoFilter ref="B2:C8"/><tableColumns count="2"><tableColumn id="1" name="Ref"/><tableColumn id="2" name="Action_x000a_Taken"/></tableColumns></table>`;
    const sheet = sheetFrom(
      sheetXml(
        "",
        '<tableParts count="3"><tablePart r:id="t1"/><tablePart r:id="t2"/><tablePart r:id="gone"/></tableParts>',
      ),
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
          ["t1", "table", "../tables/table1.xml"],
          ["t2", "table", "../tables/table2.xml"],
        ]),
        "xl/tables/table1.xml": table('totalsRowCount="1"'),
        "xl/tables/table2.xml": table('headerRowCount="0"'),
      },
    );
    expect(sheet.tables).toEqual([
      {
        name: "Progress_log",
        area: { top: 1, left: 1, bottom: 8, right: 2 },
        headings: ["Ref", "Action\nTaken"],
        totalsRows: 1,
      },
    ]);
  });
});

describe("other ways to write the same", () => {
  const plain = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>é€</t></is></c></row>');
  const bytesOf = (text: string, byteLengthOf: number, swap = false) => {
    const out = new Uint8Array(text.length * byteLengthOf);
    Array.from(text, (letter, at) => {
      const code = letter.charCodeAt(0);
      out[at * byteLengthOf + (swap ? 1 : 0)] = code & 255;
      if (byteLengthOf === 2) out[at * 2 + (swap ? 0 : 1)] = code >> 8;
    });
    return out;
  };
  const latin = (encoding: string) =>
    bytesOf(plain.replace("UTF-8", encoding).replace("€", "\u0080"), 1);

  test.each<[what: string, xml: Part]>([
    ["UTF-8 with a mark", `\uFEFF${plain}`],
    ["UTF-16", bytesOf(`\uFEFF${plain}`, 2)],
    ["UTF-16, high byte first", bytesOf(`\uFEFF${plain}`, 2, true)],
    ["UTF-16 without a mark", bytesOf(plain, 2)],
    ["UTF-16 without a mark, high byte first", bytesOf(plain, 2, true)],
    ["Latin-1", latin("ISO-8859-1")],
    ["Windows-1252", latin("windows-1252")],
  ])("%s", (_, xml) => {
    expect(sheetFrom(xml).rows[0]?.cells[0]?.value).toBe("é€");
  });

  test("strict Open XML, every element with a prefix", () => {
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const strict = (text: string) =>
      text.replaceAll(/http:[^"]*\/2006\/relationships(?=\/)/gu, office);
    const workbook = readXlsx(
      xlsxOf({
        "_rels/.rels": strict(relationshipsXml([["r", "officeDocument", "xl/workbook.xml"]])),
        "xl/_rels/workbook.xml.rels": strict(
          relationshipsXml([["r1", "worksheet", "worksheets/sheet1.xml"]]),
        ),
        "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:q="${office}" conformance="strict"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="S" sheetId="1" q:id="r1"/></x:sheets></x:workbook>`,
        [SHEET]: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>`,
      }),
    );
    const sheet = firstSheet(workbook);
    expect(workbook.dateSystem).toBe(1904);
    expect(sheet.merges).toHaveLength(1);
    expect(sheet.rows[0]?.cells).toEqual([
      { column: 0, value: "a" },
      { column: 1, value: 2, formula: "1+1" },
    ]);
  });

  test("what extensions add under the same names is not taken for cells", () => {
    const sheet = sheetFrom(
      sheetXml(
        "<row><c><extLst><ext><v>9</v></ext></extLst><v>1</v></c></row>",
        '<extLst><ext><sheetData><row r="2"><c><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="nowhere"/></mergeCells></ext></extLst>',
      ),
    );
    expect(sheet.rows).toEqual([{ index: 0, hidden: false, cells: [{ column: 0, value: 1 }] }]);
  });
});

test("a workbook saved by LibreOffice", () => {
  const workbook = readXlsx(readFileSync("test/fixtures/saved-by-libreoffice.xlsx"));
  const sheet = firstSheet(workbook);
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Return", "visible"],
    ["Lists", "hidden"],
  ]);
  expect(workbook.names).toEqual([{ name: "Due_day", refersTo: "Return!$C$3" }]);
  expect(sheet.rows[2]?.cells).toEqual([
    { column: 0, value: "1a" },
    { column: 1, value: 2.5 },
    { column: 2, value: 43418, format: "dd/mm/yyyy" },
    { column: 3, value: 0, formula: "B3*0" },
    { column: 4, value: { error: "#DIV/0!" }, formula: "1/0" },
    { column: 5, value: true, formula: "TRUE()" },
  ]);
  expect(sheet.rows[3]).toMatchObject({ hidden: true, cells: [{ value: "two\nlines  é €" }, {}] });
  expect([...sheet.hiddenColumns]).toEqual([1]);
});
