import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { openMaster } from "../../scripts/masters/open-master.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { runForJson, temporaryFolder } from "../support/run-command.ts";
import { changedParts, partText } from "../support/workbook-parts.ts";
import { FROZEN, lostCells, receive, secondRound, typeAt, typeInto } from "./frozen-files.ts";

const ROUND = "2018-11-14";
const ON_TRACK = "In progress – on track";

interface MergeJson {
  readonly tally: { readonly valuesIn: number; readonly alreadyKnown: number };
  readonly added: readonly { readonly ref: string | null; readonly file: string }[];
  readonly conflictsOpened: readonly unknown[];
  readonly files: readonly { readonly file: string; readonly merged: boolean }[];
  readonly replies: readonly { readonly partner: string; readonly state: string }[];
}

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

/** The returns of the second round as they came in, or those of them whose names begin so. */
function received(...names: readonly string[]): string[] {
  const chosen = Object.entries(secondRound()).filter(
    ([path]) => names.length === 0 || names.some((name) => basename(path).startsWith(name)),
  );
  const into = folder.path("returns");
  mkdirSync(into);
  return receive(into, Object.fromEntries(chosen));
}

function merge(master: string, files: readonly string[], round = ROUND): Promise<MergeJson> {
  return runForJson("merge", ...files, "--master", master, "--round", round);
}

test("the second round gives, cell by cell, the master that 0.1.0 made of it", async () => {
  const master = copyOf(FROZEN.beforeSecondRound);
  const files = received();
  await merge(master, files);
  typeInto(master, "Conflicts", "1g Status 1fd8e532", {
    Decision: "Use B",
    "Decided by": "Sam Example",
    "Decided on": { day: "2018-11-13" },
  });
  for (const [line, place] of [
    ["f69b04db Updates 7", "3l"],
    ["2a110b23 Progress updates 4", "none"],
  ]) {
    typeInto(master, "ToPlace", line ?? "", {
      "Place at (type the reference)": place ?? "",
      "Placed by": "Sam Example",
    });
  }
  typeInto(master, "MasterPlan", "1e", { Status: "Not started" });
  await merge(master, files);
  const lost = lostCells(FROZEN.afterBothRounds, master);
  expect(lost.filter((cell) => !/^(?:Screening|Approvals|Published figures)!/u.test(cell))).toEqual(
    [],
  );
});

test("merging the same returns again rewrites no record, and writes nothing the next time", async () => {
  const master = copyOf(FROZEN.afterBothRounds);
  const files = received();
  const { added, conflictsOpened, tally } = await merge(master, files);
  expect([added, conflictsOpened, tally.alreadyKnown]).toEqual([[], [], tally.valuesIn]);
  expect(lostCells(FROZEN.afterBothRounds, master)).toEqual([]);
  const once = readFileSync(master);
  await merge(master, files);
  expect(changedParts(once, readFileSync(master))).toEqual([]);
});

test("a master of the time before the register takes in the round and loses nothing", async () => {
  const master = copyOf(FROZEN.beforeRegister);
  const files = received();
  const { added } = await merge(master, files);
  expect(added).toHaveLength(17);
  typeInto(master, "Conflicts", "1g Status c398b0e6", {
    Decision: "Use A",
    "Decided by": "Sam Example",
  });
  await merge(master, files);
  const { ledger, conflicts, standings } = (await openMaster(master)).master;
  expect(ledger).toHaveLength(28);
  expect(conflicts.map(({ ref, state, decision }) => [ref, state, decision])).toEqual([
    ["1g", "Settled", "Use A"],
    ["1g", "Open", null],
    ["1h", "Open", null],
  ]);
  expect(standings.find(({ ref }) => ref === "2a")?.forecast).toBe("2020-06-30");
  const lines = lostCells(FROZEN.beforeRegister, master).filter((cell) =>
    cell.startsWith("Progress log!"),
  );
  expect(lines).toEqual([
    // The state of the two lines of 1g, once the conflict is decided.
    expect.stringMatching(/: In conflict, Merged$/u),
    expect.stringMatching(/: In conflict, Merged$/u),
  ]);
});

/** The parts of sheets on which any cell or table is not as it was, and of their tables. */
function partsOfChangedSheets(before: Uint8Array, after: Uint8Array): string[] {
  const later = new Map(readXlsx(after).sheets.map((sheet) => [sheet.name, sheet]));
  return readXlsx(before).sheets.flatMap((sheet, at) => {
    const now = later.get(sheet.name);
    const isSame =
      JSON.stringify([sheet.rows, sheet.tables]) === JSON.stringify([now?.rows, now?.tables]);
    if (isSame) return [];
    const part = `xl/worksheets/sheet${at + 1}.xml`;
    return [part, ...tablesOf(before, part)];
  });
}

function tablesOf(bytes: Uint8Array, part: string): string[] {
  const links = partText(bytes, part.replace("worksheets/", "worksheets/_rels/") + ".rels");
  return [...links.matchAll(/tables\/table\d+\.xml/gu)].map(([name]) => `xl/${name}`);
}

/** What an added sheet is listed in, too. */
const LISTS_OF_SHEETS = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"];
/** How the cells of an added sheet or column look. */
const LOOKS = ["xl/styles.xml"];

/** How many columns its tables have together. */
function columnsIn({ sheets }: Workbook): number {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return tables.reduce((sum, { headings }) => sum + headings.length, 0);
}

test.each([
  ["before the second round", FROZEN.beforeSecondRound],
  ["of the time before the register", FROZEN.beforeRegister],
])("a return merged into the master %s changes no other part", async (_, frozen) => {
  const master = copyOf(frozen);
  await merge(master, received("Change Grow Live"));
  const [before, after] = [readFileSync(frozen), readFileSync(master)];
  const parts = Object.keys(unzipSync(before));
  const [old, now] = [readXlsx(before), readXlsx(after)];
  const allowed = new Set([
    ...partsOfChangedSheets(before, after),
    ...(now.sheets.length > old.sheets.length ? LISTS_OF_SHEETS : []),
    ...(columnsIn(now) > columnsIn(old) ? LOOKS : []),
  ]);
  const changed = changedParts(before, after).filter((part) => parts.includes(part));
  expect(changed).toContain("xl/worksheets/sheet3.xml");
  expect(changed.filter((part) => !allowed.has(part))).toEqual([]);
});

test("templates that 0.1.0 sent out come back filled in, with KPI values, blank and nil", async () => {
  const template = (name: string): string => join(FROZEN.templates, `${name} return ${ROUND}.xlsx`);
  const files = receive(folder.path(), {
    [template("BSWA")]: "2018-11-05T09:00:00",
    [template("BCSP")]: "2018-11-05T09:00:00",
    [template("BASB")]: "2018-11-05T09:00:00",
    [template("VAWC SG")]: "2018-11-05T09:00:00",
  });
  const [bswa = "", bcsp = "", basb = ""] = files;
  const status = { F4: ON_TRACK, I4: "A list" };
  typeAt(bswa, "Updates", { B4: "Rooms are found.", ...status });
  typeAt(bswa, "Your KPIs", { G4: 111, H4: "Counted." });
  typeAt(bcsp, "Updates", { B4: "A policy is drafted.", D4: { day: "2018-05-01" }, ...status });
  typeAt(basb, "Start here", { B10: "Yes" });
  const master = copyOf(FROZEN.beforeSecondRound);
  const merged = await merge(master, files);
  expect(merged.files.every((file) => file.merged)).toBe(true);
  const state = (id: string) => merged.replies.find(({ partner }) => partner === id)?.state;
  expect(["bswa", "bcsp", "basb", "vawc-sg"].map(state)).toEqual([
    "Received on time",
    "Received on time",
    "Nil return",
    "Not received",
  ]);
  const { master: now, register } = await openMaster(master);
  const lines = now.ledger.filter(({ round }) => round === ROUND);
  expect(lines).toMatchObject([
    { ref: "1a", partner: "bcsp", values: { actionTaken: "A policy is drafted." } },
    { ref: "3d", partner: "bswa", values: { actionTaken: "Rooms are found.", evidence: "A list" } },
  ]);
  expect(register.kpiYears.find(({ kpi }) => kpi === "1")?.values.q2).toBe("111");
});

test("a feedback copy that a partner mended is the next version of its return", async () => {
  const master = copyOf(FROZEN.beforeSecondRound);
  await merge(master, received("Steering group"));
  const [mended = ""] = receive(folder.path(), {
    [join(FROZEN.feedback, "Steering group return - to mend.xlsx")]: "2018-11-07T16:00:00",
  });
  typeAt(mended, "Updates", { B11: "Nine community groups have joined." });
  await merge(master, [mended]);
  const { ledger, standings, replies } = (await openMaster(master)).master;
  const own = ledger.filter(({ round, ref }) => round === ROUND && ref === "2a");
  expect(own.map(({ version, state }) => [version, state])).toEqual([
    [1, "Superseded"],
    [2, "Merged"],
  ]);
  expect(standings.find(({ ref }) => ref === "2a")?.update).toBe(
    "Nine community groups have joined.",
  );
  const reply = replies.find(({ round, partner }) => round === ROUND && partner === "vawc-sg");
  expect(reply).toMatchObject({ versions: 2, errors: 0, accepted: "2018-11-07T16:00:00" });
});
