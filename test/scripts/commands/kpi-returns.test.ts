import { readFile, utimes, writeFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { typeKpis, type TypedKpi } from "../../../scripts/exceljs/template/fill-kpi-sheet.ts";
import { momentInLondon } from "../../../scripts/files/london-time.ts";
import { openMaster, type OpenMaster } from "../../../scripts/masters/open-master.ts";
import { KPIS } from "../../../src/plan/master/kpis.ts";
import { CONFLICTS } from "../../../src/plan/master/conflicts.ts";
import type { MasterTable } from "../../../src/plan/table/define-table.ts";
import { placeTable } from "../../../src/read/master/place-table.ts";
import { filledRowsOf, keyOf } from "../../../src/read/master/table-row.ts";
import type { EditValue } from "../../../src/workbook/edit.ts";
import { readXlsx } from "../../../src/xlsx/read-xlsx.ts";
import { patchXlsx } from "../../../src/xlsx/patch/patch-xlsx.ts";
import { KPI_PLAN } from "../../support/kpi-template.ts";
import { runCommand, runForJson, temporaryFolder } from "../../support/run-command.ts";

const YEAR = "April 2018 to March 2019";
const ROUND = "2018-11-14";
const QUARTER = "Quarter 2 (July to September 2018)";
const REGISTER = {
  kpiYears: [
    { kpi: "4", year: YEAR, provider: "EXWAID", values: { q1: 10 } },
    { kpi: "5", year: YEAR, provider: "EXP" },
    { kpi: "B1", year: YEAR, provider: "Exampleton Women's Aid" },
  ],
};

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let master: string;

/** A partner's template of the round, filled in and saved as a return. */
async function send(
  from: string,
  file: string,
  rows: readonly TypedKpi[],
  change?: (sheet: ExcelJS.Worksheet) => void,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const template = await readFile(folder.path("templates", `${from} return ${ROUND}.xlsx`));
  await workbook.xlsx.load(Uint8Array.from(template).buffer);
  const sheet = workbook.getWorksheet("Your KPIs");
  if (sheet) change?.(sheet);
  typeKpis(workbook, rows);
  const path = folder.path(file);
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const saved = momentInLondon(`${ROUND}T09:00:00`);
  await utimes(path, saved, saved);
  return path;
}

/** Types into one cell of the master, as an officer would. */
async function type(
  table: MasterTable,
  row: string,
  column: string,
  value: EditValue,
): Promise<void> {
  const { workbook, bytes } = await openMaster(master);
  const place = placeTable(table, workbook);
  const found =
    place &&
    filledRowsOf(place, workbook.dateSystem).find((one) => keyOf(one).join(" ").startsWith(row));
  const at = place?.columns.get(column);
  if (!place || !found || at === undefined) throw new Error(`No ${column} of ${row}`);
  const address = { row: found.index, column: at };
  const edit = { kind: "set-cell", sheet: place.sheet.name, address, value } as const;
  await writeFile(master, patchXlsx(bytes, [edit]).bytes);
}

function merge(...files: readonly string[]) {
  return runCommand("merge", ...files, "--master", master, "--round", ROUND);
}

function valuesOf({ register }: OpenMaster, kpi: string) {
  return register.kpiYears.find((entry) => entry.kpi === kpi && entry.year === YEAR)?.values;
}

function log({ register }: OpenMaster): string[] {
  return register.kpiLog.map(({ kpi, period, value, partner, state, cells, why }) =>
    [kpi, period, value, partner, state, cells, why].join("|"),
  );
}

beforeAll(async () => {
  folder = await temporaryFolder();
  master = folder.path("master.xlsx");
  await writeFile(folder.path("plan.json"), JSON.stringify(KPI_PLAN));
  await writeFile(folder.path("register.json"), JSON.stringify(REGISTER));
  await runCommand(
    "plan",
    folder.path("plan.json"),
    "--register",
    folder.path("register.json"),
    "--out",
    master,
  );
});

afterAll(() => folder.remove());

test("a provider's template asks for its own figures, and says so", async () => {
  const { out } = await runCommand(
    ...["template", "--master", master, "--round", ROUND, "--out", folder.path("templates")],
  );
  expect(out).toMatch(/EXW +\d actions, 4 KPI values\n/u);
  expect(out).toMatch(/EXP +\d actions, 2 KPI values\n/u);
  expect(out).toMatch(/EXC +\d actions\n/u);
  const bytes = await readFile(folder.path("templates", `EXC return ${ROUND}.xlsx`));
  expect(readXlsx(bytes).sheets.map(({ name }) => name)).not.toContain("Your KPIs");
});

test("a KPI that nobody provides in the newest year is told to the team", async () => {
  const { out } = await runCommand(
    ...["template", "--master", master, "--round", "2019-08-14", "--out", folder.path("later")],
  );
  expect(out).toContain(
    "Nobody is asked for KPI 4, April 2019 to March 2020: the KPIs sheet names no data provider.\n",
  );
});

test("a return is checked, with or without the master", async () => {
  const faulty = await send("EXW", "faulty.xlsx", [
    { kpi: "4", year: YEAR, period: "Q2", value: "about 12" },
  ]);
  for (const words of [[], ["--master", master]]) {
    const { code, out } = await runCommand("check", faulty, ...words, "--round", ROUND);
    expect(out).toContain(
      "Your KPIs!G4 (Value): Quarter 2 value must be a number, or [x] if there is no data",
    );
    expect(out).toContain("0 of 1 row ready");
    expect(code).toBe(1);
  }
  await runCommand("check", faulty, "--feedback", folder.path("feedback"));
  const copy = readXlsx(await readFile(folder.path("feedback", "faulty - to mend.xlsx")));
  const texts = copy.sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts).toContain("Quarter 2 value must be a number, or [x] if there is no data");
});

test("its values are merged with where they came from, and blanks of the past are marked", async () => {
  const first = await send("EXW", "exw.xlsx", [
    { kpi: "4", year: YEAR, period: "Q2", value: "12", note: "Provisional" },
    { kpi: "B1", year: YEAR, period: "Q1", value: "45.5" },
  ]);
  const { out, code } = await merge(first);
  expect(out).toContain("2 KPI values in: 2 merged.");
  expect(out).toContain(`  KPI 4, ${QUARTER}, ${YEAR}: 12`);
  expect(out).not.toContain("Blank: ");
  expect(code).toBe(0);
  const after = await openMaster(master);
  expect(valuesOf(after, "4")).toEqual({ q1: "10", q2: "12", q3: "", q4: "", year: "" });
  expect(valuesOf(after, "B1")).toEqual({ q1: "45.5", q2: "[x]", q3: "", q4: "", year: "" });
  expect(valuesOf(after, "5")).toEqual({ q1: "[x]", q2: "[x]", q3: "", q4: "", year: "" });
  expect(log(after)).toEqual([
    "4|q2|12|exw|Merged|Value G4; Note H4|",
    "B1|q1|45.5|exw|Merged|Value G7|",
  ]);
  const replies = after.master.replies.filter(({ partner }) => partner === "exw");
  expect(replies.map(({ state }) => state)).toEqual(["Received late"]);
});

test("the same return again changes nothing", async () => {
  const before = await readFile(master);
  const { out } = await merge(folder.path("exw.xlsx"));
  expect(out).toContain("2 KPI values in: 2 merged before.");
  expect(out).toContain("The master already held all of this: nothing was written.");
  expect((await readFile(master)).equals(before)).toBe(true);
});

test("another partner's value for the same figure waits for the officer", async () => {
  const second = await send("EXP", "exp.xlsx", [], (sheet) => {
    sheet.getRow(4).getCell(1).value = "4";
    sheet.getRow(4).getCell(7).value = 15;
    sheet.getRow(5).getCell(7).value = 3;
  });
  const { out, code } = await merge(second);
  expect(code).toBe(1);
  expect(out).toContain("2 KPI values in: 1 merged, 1 in conflict.");
  const { master: now, ...opened } = await openMaster(master);
  expect(
    now.conflicts.map(({ state, ref, field, first, second: other }) =>
      [state, ref, field, first, other].join("|"),
    ),
  ).toEqual([`Open|KPI 4|${QUARTER}, ${YEAR}|15|12`]);
  expect(valuesOf({ ...opened, master: now }, "4")?.q2).toBe("12");
  expect(valuesOf({ ...opened, master: now }, "5")?.q1).toBe("3");
});

test("the officer's decision is applied by the next merge, and is not asked again", async () => {
  await type(CONFLICTS, "kpi 4", "decision", "Use A");
  await type(CONFLICTS, "kpi 4", "decidedBy", "A. Officer");
  expect((await merge(folder.path("exp.xlsx"))).out).toContain(
    `${QUARTER}, ${YEAR}: 15, before 12`,
  );
  const after = await openMaster(master);
  expect(valuesOf(after, "4")?.q2).toBe("15");
  expect(after.master.conflicts.map(({ state, outcome }) => [state, outcome])).toEqual([
    ["Settled", "Value A is used. Decided by A. Officer."],
  ]);
  const again = await merge(folder.path("exw.xlsx"), folder.path("exp.xlsx"));
  expect([again.code, again.out.includes("nothing was written")]).toEqual([0, true]);
});

test("what the team typed stays until a return says something new, and then both are shown", async () => {
  await type(KPIS, `b1 ${YEAR.toLowerCase()}`, "q1", "50");
  await merge(folder.path("exw.xlsx"));
  expect(valuesOf(await openMaster(master), "B1")?.q1).toBe("50");
  const later = await send("EXW", "exw later.xlsx", [
    { kpi: "B1", year: YEAR, period: "Q1", value: "47" },
    { kpi: "B1", year: YEAR, period: "Q2", value: "48" },
  ]);
  await utimes(later, new Date("2018-11-20"), new Date("2018-11-20"));
  await merge(later);
  const after = await openMaster(master);
  const open = after.master.conflicts.filter(({ state }) => state === "Open");
  expect(open.map(({ ref, first, second }) => [ref, first, second])).toEqual([
    ["KPI B1", "50", "47"],
  ]);
  expect([valuesOf(after, "B1")?.q1, valuesOf(after, "B1")?.q2]).toEqual(["50", "48"]);
  expect(log(after).filter((line) => line.startsWith("B1|q1"))).toEqual([
    "B1|q1|45.5|exw|Superseded|Value G7|",
    "B1|q1|47|exw|In conflict|Value G7|",
  ]);
});

test("JSON tells the same", async () => {
  const { kpis } = await runForJson<{ kpis: { tally: object } }>(
    ...(["merge", folder.path("exw.xlsx"), "--master", master, "--round", ROUND] as const),
  );
  expect(kpis.tally).toEqual({
    valuesIn: 2,
    merged: 0,
    superseded: 0,
    inConflict: 0,
    setAside: 0,
    alreadyKnown: 2,
  });
});
