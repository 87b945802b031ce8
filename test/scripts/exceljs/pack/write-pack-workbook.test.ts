import { buildPackWorkbook } from "../../../../scripts/exceljs/pack/write-pack-workbook.ts";
import type { PackTable } from "../../../../src/publish/pack.ts";
import type { Sheet, Workbook } from "../../../../src/workbook/workbook.ts";
import { readXlsx } from "../../../../src/xlsx/read-xlsx.ts";
import {
  APPROVED,
  DRAFT,
  HOSTILE_TEXTS,
  packOf,
  SAMPLE_PACK,
  actionsTable,
  said,
  typed,
} from "../../../support/sample-pack.ts";
import { partsOf, partText, textOfParts } from "../../../support/workbook-parts.ts";

const FIGURES: PackTable = {
  id: "KPI1",
  title: "KPI 1",
  description: "One row for each quarter.",
  columns: [
    { heading: "Quarter", kind: "text", width: 1 },
    { heading: "Figure", kind: "number", width: 1 },
    { heading: "Figure", kind: "number", width: 1 },
  ],
  rows: [
    [said("Quarter 1"), { ...said("25.7%"), number: 25.683 }, { ...said("-4"), number: -4 }],
    [said("Quarter 2"), said("[c]"), { ...said("1,250"), number: 1250 }],
    [typed("=1+1\u0001"), typed("\u0001"), typed("-2+3")],
  ],
  notes: ["An action is red where it is more than 30 days overdue.", "Figures may not sum."],
  wide: false,
};
const PACK = {
  ...SAMPLE_PACK,
  sections: [...SAMPLE_PACK.sections, ...packOf(FIGURES).sections],
};

let bytes: Uint8Array;
let workbook: Workbook;
let sheets: string;
let styles: string;

beforeAll(async () => {
  bytes = await buildPackWorkbook(PACK, DRAFT);
  workbook = readXlsx(bytes);
  sheets = textOfParts(bytes, /^xl\/worksheets\/[^/]+$/u);
  styles = partText(bytes, "xl/styles.xml");
});

function sheetOf(name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function linesOf({ rows }: Sheet): unknown[][] {
  return rows.map(({ cells }) => cells.map(({ value }) => value));
}

const withTables = () => workbook.sheets.filter(({ tables }) => tables.length > 0);
const tablesOf = () =>
  withTables().flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

test("X1 every table is an Excel table with a name of its own that says what it is", () => {
  expect(tablesOf().map(({ table }) => table.name)).toEqual([
    "Contents",
    "Notes",
    "ratings",
    "actions",
    "hostile",
    "table_KPI1",
  ]);
});

test("X2 no cell is merged", () => {
  expect(workbook.sheets.flatMap(({ merges }) => merges)).toEqual([]);
  expect(sheets).not.toContain("mergeCell");
});

test("X3 X7 no row, column or cell of a table is blank, and none of the rows above it", () => {
  for (const { sheet, table } of tablesOf()) {
    const { area } = table;
    const filled = sheet.rows.map(({ index }) => index);
    expect(filled).toEqual(Array.from({ length: area.bottom + 1 }, (_, index) => index));
    const inside = sheet.rows.filter(({ index }) => index >= area.top);
    expect(new Set(inside.map(({ cells }) => cells.length))).toEqual(new Set([area.right + 1]));
    const blank = inside.flatMap(({ cells }) => cells.filter(({ value }) => value === ""));
    expect(blank).toEqual([]);
  }
});

test("X4 one heading row with a different heading in every column", () => {
  for (const { sheet, table } of tablesOf()) {
    const row = sheet.rows.find(({ index }) => index === table.area.top);
    const headings = row?.cells.map(({ value }) => JSON.stringify(value).toLowerCase()) ?? [];
    expect(new Set(headings).size).toBe(table.area.right + 1);
  }
  expect(linesOf(sheetOf("KPI 1"))[3]).toEqual(["Quarter", "Figure", "Figure (2)"]);
});

test("X5 texts of tables are wrapped", () => {
  const xml = textOfParts(bytes, /^xl\/worksheets\/sheet5\.xml$/u);
  const used = new Set(
    [...xml.matchAll(/<c r="[A-Z]+(\d+)" s="(\d+)"/gu)].flatMap(([, row, style]) =>
      Number(row) > 3 ? [Number(style)] : [],
    ),
  );
  const xfs = [
    ...(/<cellXfs.*<\/cellXfs>/su.exec(styles)?.[0] ?? "").matchAll(/<xf .*?(?:<\/xf>|\/>)/gsu),
  ].map(([xf]) => xf);
  expect(used.size).toBeGreaterThan(1);
  expect([...used].filter((style) => !xfs[style]?.includes('wrapText="1"'))).toEqual([]);
});

test("X6 there is no filter and nothing is frozen", () => {
  const all = sheets + textOfParts(bytes, /^xl\/tables\//u);
  expect(all).not.toMatch(/autoFilter|<pane\b/u);
});

test("X8 nothing is hidden", () => {
  expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(
    workbook.sheets.map(() => "visible"),
  );
  expect(sheets).not.toMatch(/ (?:hidden|collapsed)=| outlineLevel="[1-9]| (?:ht|width)="0/u);
  expect(workbook.names).toEqual([]);
});

test("X9 notes are numbered in titles and explained once, with the markers, on their sheet", () => {
  expect(linesOf(sheetOf("Notes")).slice(2)).toEqual([
    ["Note", "Meaning", "Sheets"],
    [
      "[note 1]",
      "An action is red where it is more than 30 days overdue.",
      "Progress of actions, KPI 1",
    ],
    ["[note 2]", "[x] means no data.", "Progress of actions"],
    ["[note 3]", "Figures may not sum.", "KPI 1"],
    ["[c]", "The figure is not shown, to protect individuals.", "KPI 1"],
  ]);
  expect(linesOf(sheetOf("KPI 1")).slice(0, 3)).toEqual([
    ["KPI 1 [note 1] [note 3]"],
    ["This worksheet contains one table. One row for each quarter."],
    ["The sheet Notes explains [note 1], [note 3], [c]."],
  ]);
});

test("X10 each sheet has its title in A1 as heading 1, and its description below", () => {
  const heading = /<cellStyle name="Heading 1" xfId="(\d+)" builtinId="16"\/>/u.exec(styles)?.[1];
  const xfs = [
    ...(/<cellXfs.*<\/cellXfs>/su.exec(styles)?.[0] ?? "").matchAll(/<xf [^>]*xfId="(\d+)"/gu),
  ];
  const styleOfA1 = [...partsOf(bytes)].flatMap(([name, xml]) =>
    name.startsWith("xl/worksheets/sheet") ? [/<c r="A1" s="(\d+)"/u.exec(xml)?.[1]] : [],
  );
  expect(styleOfA1.map((style) => xfs[Number(style)]?.[1])).toEqual(
    workbook.sheets.map(() => heading),
  );
  expect(linesOf(sheetOf("Actions by rating")).slice(0, 2)).toEqual([
    ["Actions by rating"],
    ["This worksheet contains one table. One row for each rating."],
  ]);
});

test("X11 X12 one table a sheet, from column A, with nothing below or beside it", () => {
  for (const { sheet, table } of tablesOf()) {
    expect(sheet.tables).toHaveLength(1);
    expect(table.area.left).toBe(0);
    expect(sheet.rows.at(-1)?.index).toBe(table.area.bottom);
    expect(Math.max(...sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)))).toBe(
      table.area.right,
    );
  }
});

test("X13 X14 X15 Arial of 12 points and more, in automatic colour, upright, without a fill", () => {
  const fonts = /<fonts.*<\/fonts>/su.exec(styles)?.[0] ?? "";
  expect(new Set([...fonts.matchAll(/<name val="([^"]+)"/gu)].map(([, name]) => name))).toEqual(
    new Set(["Arial"]),
  );
  expect(
    Math.min(...[...fonts.matchAll(/<sz val="(\d+)"/gu)].map(([, size]) => Number(size))),
  ).toBe(12);
  expect(fonts).not.toMatch(/<i\/>|<color|<scheme/u);
  expect(styles).toContain('<fills count="2">');
  expect(styles).not.toMatch(/fillId="[1-9]|textRotation|<dxf>/u);
  expect(textOfParts(bytes, /^xl\/tables\//u)).not.toContain('showRowStripes="1"');
});

test("X16 there are no headers, footers, pictures, text boxes or macros", () => {
  expect(sheets).not.toMatch(/headerFooter|<drawing|legacyDrawing/u);
  expect(
    [...partsOf(bytes).keys()].filter((name) => /media|drawing|vba|printer/iu.test(name)),
  ).toEqual([]);
});

test("X17 X18 cover, contents and notes come first, and each tab has a name of its own", () => {
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "Cover",
    "Contents",
    "Notes",
    "Actions by rating",
    "Progress of actions",
    "Texts b that b break run",
    "KPI 1",
  ]);
  expect(partText(bytes, "xl/worksheets/sheet2.xml")).toContain(
    `<hyperlink ref="A6" location="&apos;Progress of actions&apos;!A1"/>`,
  );
  expect(textOfParts(bytes, /_rels\/sheet/u)).not.toContain("External");
});

test("the cover tells title, header, markings, standing and fingerprint", async () => {
  const cover = linesOf(sheetOf("Cover")).flat();
  expect(cover).toEqual(
    expect.arrayContaining([
      PACK.title,
      "Draft: not approved for publication.",
      "Date of meeting: 31 March 2020",
      "Handling: OFFICIAL",
      "Publication: Unrestricted",
      `Fingerprint of the content (SHA-256): ${DRAFT.contentSha256}`,
    ]),
  );
  const [approved] = readXlsx(await buildPackWorkbook(PACK, APPROVED)).sheets;
  const sentence =
    "Approved for publication by Sam Sample, Head of Community Safety, on 2 April 2020.";
  expect(approved && linesOf(approved).flat()).toContain(sentence);
});

test("X19 title and language are set, and the team stands where a person's name would", () => {
  const core = partText(bytes, "docProps/core.xml");
  expect(core).toContain("<dc:title>Progress of the Sample Plan &amp; what follows</dc:title>");
  expect(core).toContain("<dc:language>en-GB</dc:language>");
  expect(core).toContain("<dc:creator>Sample Plan Team</dc:creator>");
  expect(core).toContain("<cp:lastModifiedBy>Sample Plan Team</cp:lastModifiedBy>");
  expect(core.match(/2020-03-31T00:00:00Z/gu)).toHaveLength(2);
  expect(partText(bytes, "docProps/app.xml")).not.toMatch(/Company|Manager/u);
});

test("X20 the file opens with the cursor in A1 of the first sheet", () => {
  expect(partText(bytes, "xl/workbook.xml")).toContain('activeTab="0"');
  expect(sheets.match(/tabSelected="1"/gu)).toHaveLength(1);
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain('tabSelected="1"');
  expect(new Set(sheets.match(/<selection [^>]*>/gu))).toEqual(
    new Set(['<selection activeCell="A1" sqref="A1"/>']),
  );
});

test("X21 a long text is shortened and says where the whole of it stands", () => {
  const rows = linesOf(sheetOf("Texts b that b break run"));
  expect(rows.at(-1)?.[1]).toMatch(/^W{100,}… \(full text in the Word paper\)$/u);
  const longest = Math.max(
    ...workbook.sheets.flatMap((sheet) =>
      linesOf(sheet)
        .flat()
        .map((value) => String(value).length),
    ),
  );
  expect(longest).toBeLessThanOrEqual(250);
});

test("X21 a note is never shortened", async () => {
  const note = "A sentence about thresholds. ".repeat(20).trim();
  const noted = packOf({ ...FIGURES, notes: [note] });
  const { sheets: built } = readXlsx(await buildPackWorkbook(noted, DRAFT));
  expect(built.flatMap((sheet) => linesOf(sheet).flat())).toContain(note);
});

test("X22 a cell without anything to show holds a marker", () => {
  expect(linesOf(sheetOf("KPI 1")).at(-1)).toEqual(["=1+1", "[x]", "-2+3"]);
});

test("numbers are numbers, as printed and no closer, to the right", () => {
  const rows = sheetOf("KPI 1").rows.slice(4, 6);
  expect(
    rows.map(({ cells }) => cells.slice(1).map(({ value, format }) => [value, format])),
  ).toEqual([
    [
      [25.7, '0.0"%"'],
      [-4, "0"],
    ],
    [
      ["[c]", undefined],
      [1250, "#,##0"],
    ],
  ]);
  expect(styles).toMatch(/numFmtId="3"[^>]*>[^>]*horizontal="right"/u);
});

test("texts that look like formulas are texts in the XML, and none is a formula", () => {
  expect(sheets).not.toContain("<f>");
  const texts = partText(bytes, "xl/sharedStrings.xml");
  expect(texts).toContain("<t>=1+1</t>");
  expect(texts).toContain("<t>-2+3</t>");
  const shown = linesOf(sheetOf("Texts b that b break run")).flat();
  expect(shown).toContain(HOSTILE_TEXTS[3]);
});

test("the same pack gives the same bytes", async () => {
  expect(Buffer.compare(await buildPackWorkbook(PACK, DRAFT), bytes)).toBe(0);
});

test("a table without rows says so", async () => {
  const { sheets: built } = readXlsx(await buildPackWorkbook(packOf(actionsTable(0)), DRAFT));
  const last = built.at(-1);
  expect(last && linesOf(last)).toEqual([
    ["Progress of actions [note 1] [note 2]"],
    ["This table has no rows."],
  ]);
});

test("a title and a team with characters that XML cannot hold leave a file that opens", async () => {
  const odd = "Plan \u0000\u0007\ud800\uFFFE of\nteams";
  const bytes = await buildPackWorkbook({ ...SAMPLE_PACK, title: odd, team: odd }, DRAFT);
  for (const part of ["docProps/core.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]) {
    const held = Array.from(partText(bytes, part)).filter((letter) =>
      /[\p{Cs}\uFFFE\uFFFF]|(?![\t\r\n])\p{Cc}/u.test(letter),
    );
    expect(held).toEqual([]);
  }
  expect(partText(bytes, "docProps/core.xml")).toContain(" of teams</dc:creator>");
});
