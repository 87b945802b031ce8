import fc from "fast-check";
import { readFileSync } from "node:fs";
import { RATINGS } from "../../../src/plan/ratings.ts";
import type { Master } from "../../../src/plan/master/master.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { parsePlan } from "../../../src/plan/schema/plan-schema.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import type { Picture } from "../../../src/report/picture/picture.ts";
import { pictureOfMaster } from "../../../src/report/picture/picture-of-master.ts";
import { rateMaster } from "../../../src/rate/rate-master.ts";
import { cellAt, sheetNamed } from "../../../src/workbook/lookup.ts";
import { parseA1 } from "../../../src/workbook/address.ts";
import type { CellValue, Workbook } from "../../../src/workbook/workbook.ts";
import { masterWorkbook } from "../../support/master-workbook.ts";
import { sampleMaster } from "../../support/sample-master.ts";
import { sheetOf } from "../../support/workbook-of.ts";
import { sampleAction, samplePlan } from "../../support/sample-plan.ts";

const DAY = "2018-11-14";

function workbookWith(
  given: Partial<Master> = {},
  plan = samplePlan(),
  reportDate = DAY,
): Workbook {
  const master = sampleMaster({ newNames: [], ...given }, plan);
  const ratings = rateMaster(master, reportDate);
  return masterWorkbook(masterRecords({ master, reportDate, ratings })).workbook();
}

/** The same workbook with the columns of every table in reverse order and three rows further down. */
function moved(workbook: Workbook): Workbook {
  const down = 3;
  const sheets = workbook.sheets.map((sheet) => {
    const tables = sheet.tables.map(({ area, ...table }) => ({
      ...table,
      headings: [...table.headings].reverse(),
      area: { ...area, top: area.top + down, bottom: area.bottom + down },
    }));
    const mirrored = (column: number): number => {
      const own = sheet.tables.find(({ area }) => area.left <= column && column <= area.right);
      return own ? own.area.left + own.area.right - column : column;
    };
    const rows = sheet.rows.map((row) => ({
      ...row,
      index: row.index + down,
      cells: row.cells
        .map((cell) => ({ ...cell, column: mirrored(cell.column) }))
        .sort((a, b) => a.column - b.column),
    }));
    return { ...sheet, name: `${sheet.name} 2`, tables, rows };
  });
  return { ...workbook, sheets };
}

function listOf(picture: Picture, title: string): Picture["lists"][number] {
  const list = picture.lists.find((one) => one.title === title);
  if (!list) throw new Error(`No list ${title}`);
  return list;
}

function factOf(picture: Picture, label: string): string | undefined {
  return picture.facts.find((fact) => fact.label === label)?.value;
}

function valueAt(workbook: Workbook, place: { sheet: string; cell: string } | null): CellValue {
  const sheet = place && sheetNamed(workbook, place.sheet);
  const address = place && parseA1(place.cell);
  return (sheet && address && cellAt(sheet, address)?.value) ?? null;
}

describe("a master's picture", () => {
  const workbook = workbookWith();
  const picture = pictureOfMaster(workbook);

  test("holds for the day the master was last rated as of", () => {
    expect(picture.asOf).toBe(DAY);
    expect(pictureOfMaster(workbookWith({}, samplePlan(), "2019-03-01")).asOf).toBe("2019-03-01");
  });

  test("falls back to the newest round where no action was rated", () => {
    const master = sampleMaster({ newNames: [] });
    const records = masterRecords({ master, reportDate: DAY, ratings: new Map() });
    const unrated = masterWorkbook(records).workbook();
    expect(pictureOfMaster(unrated).asOf).toBe("2018-11-14");
  });

  test("counts the ratings by section as the rules give them", () => {
    const [sections] = picture.charts;
    expect(sections?.series).toEqual(RATINGS);
    expect(sections?.bars.map(({ label, total }) => [label, total])).toEqual([
      ["1. Whole systems actions", 3],
      ["2. Early help", 3],
    ]);
  });

  test("counts an action with two leads under each, and one without under No lead", () => {
    const leads = picture.charts[1]?.bars.map(({ label, total }) => [label, total]);
    expect(leads).toEqual([
      ["EXC", 2],
      ["EXW", 2],
      ["EXP", 1],
      ["To be confirmed", 1],
      ["No lead", 1],
    ]);
  });

  test("says who replied, what is open and what is undated, always of how many", () => {
    expect(factOf(picture, "Partners replied")).toBe("1 of 2 partners");
    expect(factOf(picture, "Conflicts to settle")).toBe("1");
    expect(factOf(picture, "Updates to place")).toBe("1");
    expect(factOf(picture, "Undated")).toBe("2 of 6 actions");
  });

  test("says by what policy and thresholds the actions are rated", () => {
    expect(
      picture.lists
        .at(-1)
        ?.lines.slice(0, 2)
        .map(({ text }) => text),
    ).toEqual([
      "Actions are rated by the status that the lead reports and by the dates.",
      "Red when overdue by more than 31 days.",
    ]);
    expect(factOf(picture, "Red when overdue by")).toBeUndefined();
  });

  test("lists what waits for a person", () => {
    expect(listOf(picture, "Conflicts to settle").lines).toEqual([
      {
        text: "2a: Status",
        note: "EXW and EXP disagree.",
        place: { sheet: "Conflicts", cell: "D5" },
      },
    ]);
    expect(listOf(picture, "Not replied").lines.map(({ text, note }) => [text, note])).toEqual([
      ["EXP", "Owes a status on 1b for 14 November 2018."],
    ]);
    expect(listOf(picture, "Updates to place").lines.map(({ text }) => text)).toEqual([
      "EXW: Talks held",
    ]);
  });

  test("lists the undated with what the plan says, and leaves out what has no end by nature", () => {
    const plan = samplePlan({
      actions: [
        sampleAction("1a", { timescale: "TBC" }),
        sampleAction("1b", { timescale: "Ongoing" }),
        sampleAction("1c", { timescale: "Year 2, 2019/20" }),
        sampleAction("2a"),
      ],
    });
    const overrides: Master["overrides"] = [];
    const { lines } = listOf(pictureOfMaster(workbookWith({ overrides }, plan)), "Undated");
    expect(lines.map(({ text, note }) => [text, note])).toEqual([
      ["1a Title of 1a", 'The plan says "TBC".'],
      ["2a Title of 2a", "No date in the plan."],
    ]);
  });

  test("lists Red, newly Red and overdue with the reason", () => {
    const late = pictureOfMaster(workbookWith({}, samplePlan(), "2020-06-30"));
    const overdue = listOf(late, "Overdue").lines;
    expect(overdue.map(({ text }) => text)).toContain("2a Open a hub");
    for (const { note } of overdue) expect(note).toMatch(/^Due .* days overdue/u);
    expect(listOf(late, "Red").lines.length).toBeGreaterThan(0);
    for (const { note } of listOf(late, "Red").lines) expect(note).toMatch(/^Red: /u);
    expect(listOf(late, "Newly Red").lines).toEqual(
      expect.arrayContaining([expect.objectContaining({ text: "2a Open a hub" })]),
    );
  });

  test("says how many rows show another rating than their cells give now", () => {
    expect(factOf(picture, "Rated otherwise in their row until the next merge")).toBeUndefined();
    const edited = masterWorkbook(
      masterRecords({
        master: sampleMaster({ newNames: [] }),
        reportDate: DAY,
        ratings: rateMaster(sampleMaster({ newNames: [] }), DAY),
      }),
    );
    edited.set("Master plan", 7, 6, "Blocked");
    edited.set("Master plan", 7, 3, "Green");
    expect(
      factOf(
        pictureOfMaster(edited.workbook()),
        "Rated otherwise in their row until the next merge",
      ),
    ).toBe("1 action");
  });

  test.each([
    ["as it came", workbook],
    ["with sheets renamed, rows and columns moved", moved(workbook)],
  ])("each line leads to its row, %s", (_, master) => {
    const { lists } = pictureOfMaster(master);
    const actions = ["Newly Red", "Red", "Overdue", "Undated"];
    const lines = lists
      .filter(({ title }) => actions.includes(title))
      .flatMap((list) => list.lines);
    expect(lines.length).toBeGreaterThan(0);
    for (const { text, place } of lines) expect(valueAt(master, place)).toBe(text.split(" ")[0]);
    const [reply] = lists.find(({ title }) => title === "Not replied")?.lines ?? [];
    expect(valueAt(master, reply?.place ?? null)).toBe("EXP");
    const [conflict] = lists.find(({ title }) => title === "Conflicts to settle")?.lines ?? [];
    expect(valueAt(master, conflict?.place ?? null)).toBe("2a");
    const [queued] = lists.find(({ title }) => title === "Updates to place")?.lines ?? [];
    expect(valueAt(master, queued?.place ?? null)).toBe("2");
  });

  test("a summary sheet in the master changes nothing", () => {
    const area = { top: 3, left: 0, bottom: 4, right: 1 };
    const table = { name: "ActionPlanPicture1", area, headings: ["Section", "Red"], totalsRows: 0 };
    const grid = [["Picture of the action plan"], [], [], ["Section", "Red"], ["1. Systems", 1]];
    const summary = sheetOf("Action plan picture", grid, { tables: [table] });
    const both = { ...workbook, sheets: [summary, ...workbook.sheets] };
    expect(pictureOfMaster(both)).toEqual(picture);
  });

  test("a workbook that is no master says so in the reader's words", () => {
    const noMaster = { sheets: [], names: [], dateSystem: 1900 as const };
    expect(() => pictureOfMaster(noMaster)).toThrow(/This workbook is not a master/u);
  });
});

test("the published Birmingham plan is counted whole, its gaps among it", () => {
  const text = readFileSync("templates/birmingham-2018-2023/plan.json", "utf8");
  const plan = parsePlan(JSON.parse(text));
  const master = newMaster(plan);
  const ratings = rateMaster(master, DAY);
  const book = masterWorkbook(masterRecords({ master, reportDate: DAY, ratings })).workbook();
  const { charts, lists } = pictureOfMaster(book);
  const total = charts[0]?.bars.reduce((sum, bar) => sum + bar.total, 0);
  expect(total).toBe(plan.actions.length);
  expect(charts[1]?.bars.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["No lead", "To be confirmed", "VAWC SG"]),
  );
  expect(lists.flatMap(({ lines }) => lines).filter(({ text: line }) => line.length > 100)).toEqual(
    [],
  );
});

const statuses = samplePlan().statuses.map(({ name }) => name);
const arbitraryAction = fc.record({
  section: fc.constantFrom("1", "2", null),
  lead: fc.constantFrom("", "EXC", "EXC, EXP", "EXW; EXW", "TBC", "Nobody known", "EP"),
  timescale: fc.constantFrom("", "TBC", "Year 1, 2018/19", "Ongoing", "31 March 2019"),
  status: fc.constantFrom("", "made up", ...statuses),
});

test("bars add up: counts to totals, totals by section to the actions", () => {
  const property = fc.property(
    fc.array(arbitraryAction, { minLength: 1, maxLength: 12 }),
    (given) => {
      const actions = given.map(({ section, lead, timescale }, at) =>
        sampleAction(`${section ?? "1"}${String.fromCharCode(97 + at)}`, {
          section,
          lead,
          timescale,
        }),
      );
      const plan = samplePlan({ actions });
      const standings = sampleMaster({}, plan).standings.map((standing, at) => ({
        ...standing,
        status: given[at]?.status ?? "",
      }));
      const none = { overrides: [], conflicts: [], queue: [], ledger: [] };
      const picture = pictureOfMaster(workbookWith({ standings, ...none }, plan));
      const [sections, leads] = picture.charts;
      for (const { counts, total } of picture.charts.flatMap(({ bars }) => bars)) {
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(total);
      }
      const sum = (bars: readonly { readonly total: number }[] = []): number =>
        bars.reduce((all, { total }) => all + total, 0);
      expect(sum(sections?.bars)).toBe(actions.length);
      expect(sum(leads?.bars)).toBeGreaterThanOrEqual(actions.length);
      const red = sections?.bars.reduce((all, { counts }) => all + (counts[0] ?? 0), 0);
      expect(picture.lists.find(({ title }) => title === "Red")?.lines).toHaveLength(red ?? -1);
    },
  );
  fc.assert(property, { numRuns: 60 });
});
