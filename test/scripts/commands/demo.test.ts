import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { openMaster } from "../../../scripts/masters/open-master.ts";
import { playedDemo, type PlayedDemo } from "../../support/played-demo.ts";

let demo: PlayedDemo;

beforeAll(async () => {
  demo = await playedDemo();
});

test("the whole job runs and is told on a page", () => {
  expect([demo.ended.code, demo.ended.err]).toEqual([0, ""]);
  expect(demo.ended.out).toContain("5 of 38 actions have an update (1a, 1b, 3d, 3g, 4a)");
  expect(demo.ended.out).toContain("3 updates wait in To place");
  expect(demo.ended.out.split("\n").length).toBeLessThan(95);
});

test("the KPI value of a return stands in the master, with where it came from", async () => {
  expect(demo.ended.out).toContain(
    "  KPIs: 0 values came in, of which 0 count; 1 blank figure of past periods marked [x]\n",
  );
  expect(demo.ended.out).toContain("  KPIs: 1 value came in, of which 1 count\n");
  const { register } = await openMaster(demo.path("master.xlsx"));
  const [first] = register.kpiYears;
  expect([first?.kpi, first?.values.q1, first?.values.q2]).toEqual(["1", "96", "104"]);
  expect(
    register.kpiLog.map(({ value, partner, state, file }) => [value, partner, state, file]),
  ).toEqual([["104", "bswa", "Merged", "Women's Aid return.xlsx"]]);
});

test("the two section-level updates and the one without a reference wait", async () => {
  const { master } = await openMaster(demo.path("master.xlsx"));
  const waiting = master.queue.filter(({ state }) => state === "Open");
  expect(waiting.map(({ refWritten }) => refWritten).sort()).toEqual(["", "2", "4"]);
  const updated = master.standings.filter(({ update }) => update !== "").map(({ ref }) => ref);
  expect(updated).toEqual(["1a", "1b", "3d", "3g", "4a"]);
});

test("templates, returns and feedback lie beside the master", () => {
  for (const round of ["2018-10-16", "2018-11-14"]) {
    for (const part of ["templates", "returns", "feedback"]) {
      expect([round, part, existsSync(demo.path(round, part))]).toEqual([round, part, true]);
    }
  }
});

test("the packs of both examples lie in folders of their own, as drafts", async () => {
  const papers = async (...folder: string[]): Promise<string[]> => {
    const names = await readdir(demo.path(...folder, "packs"));
    return names.filter((name) => name.endsWith(".docx"));
  };
  const draft = (pack: string, day: string): string => `${pack} ${day} DRAFT.docx`;
  for (const pack of ["board", "progress", "scrutiny", "summary"]) {
    const names = await papers();
    expect(names.some((name) => name.endsWith(draft(pack, "2018-11-14")))).toBe(true);
  }
  const second = await papers("scrutiny");
  expect(second.some((name) => name.endsWith(draft("scrutiny", "2017-04-11")))).toBe(true);
  expect(second.some((name) => name.includes("board"))).toBe(false);
});

test("an officer's own plan in Excel is played from her file to the papers, its references and sections as she wrote them", async () => {
  const { master, workbook } = await openMaster(demo.path("own-form", "master.xlsx"));
  expect(master.plan.actions.map(({ ref }) => ref)).toEqual([
    "S-01",
    "S-02",
    "S-03",
    "S-04",
    "H-01",
    "H-02",
    "H-03",
    "F-01",
    "F-02",
    "F-03",
  ]);
  expect(master.plan.sections.map(({ name }) => name)).toEqual([
    "Safer nights out",
    "Homes without fear",
    "A fair start",
  ]);
  const typed = ["S-01", "S-02", "S-03", "F-01"].map(
    (ref) => master.standings.find((one) => one.ref === ref)?.status,
  );
  expect(typed).toEqual([
    "In progress – on track",
    "In progress – at risk",
    "Complete",
    "In progress – on track",
  ]);
  const sheet = workbook.sheets.find(({ name }) => name === "Master plan");
  expect(sheet?.tables[0]?.headings).toContain("Funding");
  const papers = await readdir(demo.path("own-form", "packs"));
  expect(papers.filter((name) => name.endsWith("DRAFT.docx"))).toHaveLength(2);
});
