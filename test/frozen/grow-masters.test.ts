import { copyFileSync, readFileSync } from "node:fs";
import { openMaster } from "../../scripts/masters/open-master.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { runCommand, temporaryFolder } from "../support/run-command.ts";
import { changedParts } from "../support/workbook-parts.ts";
import { FROZEN, receive, secondRound, typeInto, workbookAt } from "./frozen-files.ts";

const ROUND = "2018-11-14";
const PLAN = "templates/birmingham-2018-2023/plan.json";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

function copyOf(frozen: string): string {
  const path = folder.path("master.xlsx");
  copyFileSync(frozen, path);
  return path;
}

function sheetNames({ sheets }: Workbook): string[] {
  return sheets.map(({ name }) => name);
}

/** The headings of every table, by its name, in any order. */
function headingsOf({ sheets }: Workbook): Record<string, readonly string[]> {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return Object.fromEntries(tables.map(({ name, headings }) => [name, [...headings].sort()]));
}

/** What stands in a column of a table, which is found by its heading. */
function textsUnder({ sheets }: Workbook, sheet: string, heading: string): string[] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const cells = rows.flatMap((row) => row.cells.map(({ column, value }) => ({ column, value })));
  const place = cells.find(({ value }) => value === heading)?.column;
  return cells.flatMap(({ column, value }) =>
    column === place && typeof value === "string" && value !== heading ? [value] : [],
  );
}

async function newMaster(): Promise<Workbook> {
  const path = folder.path("new.xlsx");
  await runCommand("plan", PLAN, "--out", path);
  return workbookAt(path);
}

function mergeRound(master: string): Promise<unknown> {
  const files = receive(folder.path(), secondRound());
  return runCommand("merge", ...files, "--master", master, "--round", ROUND);
}

test.each([
  ["of the time before the register", FROZEN.beforeRegister],
  ["of version 0.1.0", FROZEN.beforeSecondRound],
])(
  "a master %s gains the sheets and columns of today at the next merge, once",
  async (_, frozen) => {
    const master = copyOf(frozen);
    await mergeRound(master);
    const grown = workbookAt(master);
    const today = await newMaster();
    expect(sheetNames(grown)).toEqual(sheetNames(today));
    expect(headingsOf(grown)).toEqual(headingsOf(today));
    const once = readFileSync(master);
    await mergeRound(master);
    expect(changedParts(once, readFileSync(master))).toEqual([]);
  },
);

test("a master of the time before the register takes in KPI values at once", async () => {
  const master = copyOf(FROZEN.beforeRegister);
  await mergeRound(master);
  const { register } = await openMaster(master);
  const logged = register.kpiLog.map(({ kpi, period, value }) => [kpi, period, value]);
  expect(logged).toContainEqual(["1", "q2", "105"]);
});

test("what an earlier version told by its words alone is told by codes after the next merge", async () => {
  const master = copyOf(FROZEN.afterBothRounds);
  const { conflicts, replies } = (await openMaster(master)).master;
  await mergeRound(master);
  const grown = (await openMaster(master)).master;
  expect(grown.conflicts.map(({ outcomeCode }) => outcomeCode)).toEqual(
    conflicts.map(({ outcomeCode }) => outcomeCode),
  );
  expect(grown.replies.map(({ isAsked, sent }) => [isAsked, sent])).toEqual(
    replies.map(({ isAsked, sent }) => [isAsked, sent]),
  );
  const codes = textsUnder(workbookAt(master), "Replies", "Files, codes");
  expect(codes.filter((code) => code.includes(" | ")).length).toBeGreaterThan(10);
});

test("a setting that is gone is at its usual value, and written at the next merge", async () => {
  const master = copyOf(FROZEN.newMaster);
  const before = (await openMaster(master)).master.plan.policy;
  typeInto(master, "Settings", "Rating rules", {
    Group: null,
    Setting: null,
    Value: null,
    "What it does": null,
  });
  expect((await openMaster(master)).master.plan.policy).toEqual(before);
  await mergeRound(master);
  const rows = workbookAt(master).sheets.find(({ name }) => name === "Settings")?.rows ?? [];
  const written = rows.map(({ cells }) => cells.map(({ value }) => value));
  expect(written.map((row) => row.slice(0, 3))).toContainEqual([
    "Rating rules",
    "Red after days overdue",
    31,
  ]);
});

test("what the merge itself wrote is told by codes in a master of version 0.1.0 too", async () => {
  const master = copyOf(FROZEN.beforeSecondRound);
  await mergeRound(master);
  const { standings } = (await openMaster(master)).master;
  const marked = standings.filter(({ ownMarks }) => ownMarks.length > 0);
  expect(marked.length).toBeGreaterThan(0);
  expect(textsUnder(workbookAt(master), "Master plan", "Written by the merge")).toHaveLength(
    marked.length,
  );
});

test("screening gives a master the sheet that it fills", async () => {
  const master = copyOf(FROZEN.beforeRegister);
  const before = sheetNames(workbookAt(master));
  await runCommand("screen", "--master", master, "--date", ROUND);
  const added = sheetNames(workbookAt(master)).filter((name) => !before.includes(name));
  expect(added).toEqual(["Screening"]);
});
