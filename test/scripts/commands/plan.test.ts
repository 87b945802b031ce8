import { writeFile } from "node:fs/promises";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import { openMaster } from "../../../scripts/masters/open-master.ts";
import { readPlanFile } from "../../../scripts/plans/read-plan-file.ts";
import { bytesOf } from "../../support/officer-desk.ts";
import { runCommand, temporaryFolder } from "../../support/run-command.ts";
import { sheetXml, xlsxOf } from "../../support/xlsx-of.ts";

const PLAN = "templates/birmingham-2018-2023/plan.json";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

test("a new master is made and the plan's gaps are printed", async () => {
  const master = folder.path("a folder", "master.xlsx");
  const { code, out, err } = await runCommand("plan", PLAN, "--out", master);
  expect([code, err]).toEqual([0, ""]);
  for (const gap of [
    "13 of 38 actions have no lead partner",
    "2 of 38 actions have a lead that is not settled",
    "12 of 38 actions have no date",
    "5 of 38 actions have a date to be confirmed",
    "11 of 38 actions have no success measure",
    "3 of 38 actions have a timescale that contradicts itself",
  ]) {
    expect(out).toContain(gap);
  }
});

test("the master that is read back holds the plan and nothing else", async () => {
  const { plan } = await readPlanFile(PLAN);
  const { master } = await openMaster(folder.path("a folder", "master.xlsx"));
  const { ratings, origins, record, ...read } = master;
  const { ratings: none, origins: unset, record: empty, ...made } = newMaster(plan);
  expect(read).toEqual(made);
  // What the sheet says when it is made is its first due date and its first record, kept from then on.
  expect(origins.map(({ ref }) => ref)).toEqual(unset.map(({ ref }) => ref));
  expect([empty, record.map(({ ref }) => ref)]).toEqual([[], plan.actions.map(({ ref }) => ref)]);
  expect([ratings.length, none.length]).toEqual([38, 0]);
});

test("a master that is there is never written over", async () => {
  const master = folder.path("a folder", "master.xlsx");
  const before = bytesOf(master);
  const { code, out, err } = await runCommand("plan", PLAN, "--out", master);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toBe("master.xlsx is already there. Choose another name, or move it away first.\n");
  expect(bytesOf(master)).toBe(before);
});

test.each([
  [["plan"], "Name one plan"],
  [["plan", PLAN, "--column", "lead"], '"Lead Agency=lead"'],
  [["plan", "nowhere.json", "--out", "never.xlsx"], "nowhere.json"],
  [["plan", PLAN, "--out", "never.xlsx", "--date", "May"], "--date must be a day"],
])("%j ends with 2 and one sentence", async (argv, sentence) => {
  const { code, out, err } = await runCommand(...argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
  expect(err.trimEnd()).not.toContain("\n");
});

describe("an Excel plan", () => {
  const rows = [
    ["Ref", "Action", "Lead", "Success measure", "Deadline"],
    ["A1", "Test the water", "EXB", "Results out", "31 March 2022"],
    ["A2", "Train staff in early help", "EXW", "Staff trained", "31 March 2022"],
  ];

  async function saved(name: string, grid: readonly (readonly string[])[]): Promise<string> {
    const cells = (texts: readonly string[]): string =>
      texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
    const xml = sheetXml(grid.map((texts) => `<row>${cells(texts)}</row>`).join(""));
    await writeFile(folder.path(name), xlsxOf({ "xl/worksheets/sheet1.xml": xml }));
    return folder.path(name);
  }

  test.each([
    [
      "the sheet's own title",
      [["Exampleton Clean Rivers Strategy"]],
      "Exampleton Clean Rivers Strategy",
    ],
    ["the file's name, where the sheet has no title", [], "rivers v2"],
  ])("is called by %s", async (_by, above, title) => {
    const path = await saved("rivers v2.xlsx", [...above, ...rows]);
    const { plan } = await readPlanFile(path, { start: "2021-04-01" });
    expect([plan.id, plan.title]).toEqual(["rivers-v2", title]);
  });
});
