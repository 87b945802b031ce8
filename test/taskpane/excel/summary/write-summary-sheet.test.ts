import type { Picture, PictureBar } from "../../../../src/report/picture/picture.ts";
import { PICTURE_SHEET } from "../../../../src/plan/picture-sheet.ts";
import { readReturn } from "../../../../src/read/read-return.ts";
import type { Workbook } from "../../../../src/workbook/workbook.ts";
import { openExcelWorkbook } from "../../../../taskpane/excel/open-excel-workbook.ts";
import { installExcel } from "../../../excel-host/attach-client.ts";
import { ExcelHost } from "../../../excel-host/excel-host.ts";
import type { SheetSnapshot } from "../../../excel-host/snapshot.ts";
import { samplePlan } from "../../../support/sample-plan.ts";
import { sheetOf, workbookOf } from "../../../support/workbook-of.ts";

const UPDATES = [
  ["Strategy Action Plan Ref", "Action Taken", "Status of Action"],
  ["1a", "Trained 40 staff", "on track"],
];

function bar(label: string, counts: readonly number[]): PictureBar {
  return { label, counts, total: counts.reduce((sum, one) => sum + one, 0) };
}

function pictureWith(leads: readonly PictureBar[], given: Partial<Picture> = {}): Picture {
  const series = ["Red", "Amber"];
  const sections = [bar("1. Systems", [1, 2]), bar("2. Help", [0, 3])];
  return {
    kind: "master",
    title: "Exampleton",
    asOf: "2018-11-14",
    facts: [
      { label: "Partners replied", value: "4 of 6 partners" },
      { label: "Conflicts to settle", value: "2" },
    ],
    charts: [
      { title: "Ratings by section", about: "Section", series, bars: sections },
      { title: "Ratings by lead", about: "Lead", series, bars: leads },
    ],
    lists: [
      {
        title: "Red",
        none: "No action is Red.",
        lines: [{ text: "3d Train", note: "Red: late.", place: { sheet: "Updates", cell: "A2" } }],
      },
      { title: "Overdue", none: "No action is overdue.", lines: [] },
    ],
    ...given,
  };
}

const TWO = pictureWith([bar("EXC", [1, 4]), bar("EXP", [0, 1])]);
const FOUR = pictureWith([
  bar("EXC", [2, 4]),
  bar("EXP", [0, 1]),
  bar("EXW", [1, 0]),
  bar("EXH", [0, 2]),
]);

let uninstall: () => void = () => undefined;
afterEach(() => {
  uninstall();
});

interface Opened {
  readonly host: ExcelHost;
  readonly insert: (picture: Picture) => Promise<string>;
  readonly sheet: (name: string) => SheetSnapshot | undefined;
}

function open(workbook: Workbook = workbookOf({ Updates: UPDATES })): Opened {
  const host = ExcelHost.of(workbook, { apiVersion: "1.9" });
  uninstall = installExcel(host);
  const opened = openExcelWorkbook();
  return {
    host,
    insert: (picture) => opened.insertSummary(picture),
    sheet: (name) => host.snapshot().sheets.find((one) => one.name === name),
  };
}

function valueAt(sheet: SheetSnapshot | undefined, cell: string): unknown {
  return (sheet?.cells[cell] as { readonly value?: unknown } | undefined)?.value;
}

/** The values of a block of cells, blank ones as empty texts. */
function block(
  sheet: SheetSnapshot | undefined,
  columns: string,
  from: number,
  to: number,
): unknown[][] {
  return Array.from({ length: to - from + 1 }, (_, at) =>
    columns.split("").map((column) => valueAt(sheet, `${column}${from + at}`) ?? ""),
  );
}

describe("the first time", () => {
  test("a sheet of its own holds tables, charts, facts and lists", async () => {
    const { insert, sheet } = open();
    expect(await insert(TWO)).toBe("Action plan picture");
    const written = sheet("Action plan picture");
    expect(block(written, "A", 1, 2)).toEqual([
      [PICTURE_SHEET.title],
      ["Exampleton. As of 14 November 2018."],
    ]);
    expect(block(written, "ABCD", 4, 6)).toEqual([
      ["Section", "Red", "Amber", "Total"],
      ["1. Systems", 1, 2, 3],
      ["2. Help", 0, 3, 3],
    ]);
    expect(block(written, "FGHI", 4, 6)).toEqual([
      ["Lead", "Red", "Amber", "Total"],
      ["EXC", 1, 4, 5],
      ["EXP", 0, 1, 1],
    ]);
    expect(block(written, "KLM", 4, 12)).toEqual([
      ["Partners replied", "4 of 6 partners", ""],
      ["Conflicts to settle", 2, ""],
      ["", "", ""],
      ["Red: 1", "", ""],
      ["3d Train", "Updates, A2", "Red: late."],
      ["", "", ""],
      ["Overdue", "", ""],
      ["No action is overdue.", "", ""],
      [PICTURE_SHEET.end, "", ""],
    ]);
    expect(written?.tables).toMatchObject([
      { name: "ActionPlanPicture1", area: "A4:D6" },
      { name: "ActionPlanPicture2", area: "F4:I6" },
    ]);
  });

  test("each table has a stacked bar chart with titles, names and colours, without its totals", async () => {
    const { insert, sheet } = open();
    await insert(TWO);
    expect(sheet("Action plan picture")?.charts).toMatchObject([
      {
        properties: { Name: "ActionPlanPicture1 chart", ChartType: "BarStacked" },
        title: { Text: "Ratings by section" },
        series: [
          { properties: { Name: "Red", HasDataLabels: true }, format: { FillColor: "#B10E1E" } },
          { properties: { Name: "Amber" }, dataLabels: { Font: { Color: "#000000" } } },
        ],
        source: { area: { top: 3, left: 0, bottom: 5, right: 2 } },
        axes: {
          // The first row of the table is the bar at the top.
          category: { title: { Text: "Section" }, properties: { ReversePlotOrder: true } },
          value: { title: { Text: "Number of actions" }, properties: { Minimum: 0 } },
        },
      },
      {
        properties: { Name: "ActionPlanPicture2 chart" },
        source: { area: { top: 3, left: 5, bottom: 5, right: 7 } },
      },
    ]);
  });

  test("nothing else in the workbook changes, in two round-trips", async () => {
    const { host, insert, sheet } = open();
    const before = sheet("Updates");
    await insert(TWO);
    expect(sheet("Updates")).toEqual(before);
    expect(host.snapshot().names).toEqual([]);
    expect(host.stats.syncs).toBe(2);
    expect(host.selection.sheet).toBe("Action plan picture");
  });

  test("a workbook whose structure is protected gets no sheet and a sentence that says so", async () => {
    const { host, insert } = open();
    host.protectStructure();
    const before = host.snapshot();
    await expect(insert(TWO)).rejects.toThrow(
      /^No sheet can be added, because the structure of this workbook is protected/u,
    );
    expect(host.snapshot()).toEqual(before);
  });

  test("a sheet and tables of somebody else's are left alone", async () => {
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    const tables = [
      { name: "actionplanpicture1", area, headings: ["Section", "Red"], totalsRows: 0 },
    ];
    const grid = [
      ["Section", "Red"],
      ["Ours", 1],
    ];
    const own = sheetOf("Action plan picture", grid, { tables });
    const { insert, sheet } = open({ sheets: [own], names: [], dateSystem: 1900 });
    const before = sheet("Action plan picture");
    expect(await insert(TWO)).toBe("Action plan picture 2");
    expect(sheet("Action plan picture")).toEqual(before);
    expect(sheet("Action plan picture 2")?.tables).toMatchObject([
      { name: "ActionPlanPicture2" },
      { name: "ActionPlanPicture3" },
    ]);
  });

  test.each([
    "=HYPERLINK(1)",
    "1/2",
    "007",
    "1e5",
    "TRUE",
    "'quoted",
    "+44",
    "14 November 2018",
    "#REF!",
  ])("%s stays text", async (text) => {
    const { insert, sheet } = open();
    const line = { text, note: text, place: null };
    await insert(
      pictureWith([bar(text, [1, 0])], {
        title: text,
        facts: [{ label: text, value: "3" }],
        lists: [{ title: "Red", none: "", lines: [line] }],
      }),
    );
    const written = sheet("Action plan picture");
    expect(block(written, "KLM", 4, 7)).toEqual([
      [text, 3, ""],
      ["", "", ""],
      ["Red: 1", "", ""],
      [text, "", text],
    ]);
    expect(valueAt(written, "F5")).toBe(text);
    expect(JSON.stringify(written?.cells)).not.toContain('"formula"');
  });
});

describe("the next time", () => {
  test.each([
    ["more bars", TWO, FOUR],
    ["fewer bars", FOUR, TWO],
    ["as many bars", TWO, pictureWith([bar("EXW", [9, 9]), bar("EXH", [8, 8])])],
  ])("%s are written in place: one sheet, the same tables and charts", async (_, first, next) => {
    const fresh = open();
    await fresh.insert(next);
    const wanted = fresh.sheet("Action plan picture");
    uninstall();
    const { host, insert, sheet } = open();
    await insert(first);
    const before = sheet("Action plan picture");
    const trips = host.stats.syncs;
    expect(await insert(next)).toBe("Action plan picture");
    expect(host.stats.syncs - trips).toBe(3);
    const after = sheet("Action plan picture");
    expect(host.snapshot().sheets).toHaveLength(2);
    expect(after?.cells).toEqual(wanted?.cells);
    expect(after?.tables).toMatchObject(
      (wanted?.tables ?? []).map((table) => ({ area: (table as { area: string }).area })),
    );
    expect(after?.charts).toHaveLength(2);
    expect(after?.charts).toMatchObject(
      (before?.charts ?? []).map((chart) => ({ id: (chart as { id: string }).id })),
    );
    expect(after?.charts).toMatchObject(
      (wanted?.charts ?? []).map((chart) => {
        const { source, properties, series } = chart as unknown as {
          source: { area: object };
          properties: object;
          series: readonly { format: object; dataLabels: object }[];
        };
        const looks = series.map(({ format, dataLabels }) => ({ format, dataLabels }));
        return { source: { area: source.area }, properties, series: looks };
      }),
    );
  });

  test("a chart that was deleted is drawn anew, one that was moved stays where it is", async () => {
    const { insert, sheet } = open();
    await insert(TWO);
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Action plan picture");
      charts.getItem("ActionPlanPicture1 chart").delete();
      charts.getItem("ActionPlanPicture2 chart").left = 900;
      await context.sync();
    });
    await insert(TWO);
    const charts = sheet("Action plan picture")?.charts ?? [];
    expect(charts).toMatchObject([
      { properties: { Name: "ActionPlanPicture2 chart", Left: 900 } },
      { properties: { Name: "ActionPlanPicture1 chart" } },
    ]);
  });

  test("the sheet is known again after it was renamed", async () => {
    const { host, insert } = open();
    await insert(TWO);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Action plan picture").name = "Our picture";
      await context.sync();
    });
    expect(await insert(FOUR)).toBe("Our picture");
    expect(host.snapshot().sheets).toHaveLength(2);
  });

  test("what a person typed beside the lists stays", async () => {
    const { host, insert, sheet } = open();
    await insert(TWO);
    host.userEdits("Action plan picture", "P5", "Ask EXW");
    await insert(FOUR);
    expect(valueAt(sheet("Action plan picture"), "P5")).toBe("Ask EXW");
  });

  test("what a person typed below the lists moves down where they grow", async () => {
    const { host, insert, sheet } = open();
    await insert(TWO);
    host.userEdits("Action plan picture", "K13", "Ask EXW");
    const facts = [...TWO.facts, { label: "Overdue", value: "1 of 6 actions" }];
    await insert({ ...TWO, facts });
    expect(block(sheet("Action plan picture"), "K", 13, 14)).toEqual([
      [PICTURE_SHEET.end],
      ["Ask EXW"],
    ]);
  });

  test("another kind of picture gets a sheet of its own", async () => {
    const { insert, sheet } = open();
    await insert(TWO);
    const before = sheet("Action plan picture");
    expect(await insert({ ...TWO, charts: TWO.charts.slice(0, 1) })).toBe("Action plan picture 2");
    expect(sheet("Action plan picture")).toEqual(before);
  });

  test("a protected sheet is not unprotected, and a sentence says what to do", async () => {
    const { host, insert, sheet } = open();
    await insert(TWO);
    host.protect("Action plan picture");
    const before = sheet("Action plan picture");
    await expect(insert(FOUR)).rejects.toThrow(
      'The sheet "Action plan picture" is protected, so the summary on it cannot be written anew.',
    );
    expect(sheet("Action plan picture")).toEqual(before);
  });

  test("a hidden sheet is written and stays hidden", async () => {
    const { host, insert, sheet } = open();
    await insert(TWO);
    host.hideSheet("Action plan picture");
    await insert(FOUR);
    expect(sheet("Action plan picture")?.visibility).toBe("hidden");
    expect(valueAt(sheet("Action plan picture"), "F7")).toBe("EXW");
  });
});

test("a return with the summary in it reads as before", async () => {
  const plain = workbookOf({ Updates: UPDATES });
  const { host, insert } = open(plain);
  await insert(TWO);
  const { workbook } = await openExcelWorkbook().read();
  expect(workbook.sheets.map(({ name }) => name)).toContain("Action plan picture");
  const read = readReturn(workbook, samplePlan());
  expect(read.unread).toEqual([]);
  expect(read.rows.map(({ row, answers }) => [row, answers["action-taken"]?.text])).toEqual([
    [1, "Trained 40 staff"],
  ]);
  expect(host.stats.syncs).toBeLessThan(8);
});
