import fc from "fast-check";
import type { Master } from "../../../../src/plan/master/master.ts";
import { newStanding } from "../../../../src/plan/master/new-standing.ts";
import type { Action, Plan } from "../../../../src/plan/plan.ts";
import { refuseOtherField } from "../../../../src/publish/allowed-fields.ts";
import type { Pack, PackChart } from "../../../../src/publish/pack.ts";
import { followedActions } from "../../../../src/report/packs/actions/tracked-actions.ts";
import { fitsOnePage } from "../../../../src/report/packs/summary/page-height.ts";
import { summaryPack } from "../../../../src/report/packs/summary/summary-pack.ts";
import { anyPackInput } from "../../../support/any-pack-input.ts";
import { tablesOf, textsOf, wordsOfSection } from "../../../support/pack-words.ts";
import { sampleMaster } from "../../../support/sample-master.ts";
import { sampleKpiYear } from "../../../support/sample-kpi-year.ts";
import { samplePackInput } from "../../../support/sample-pack-input.ts";
import { sampleAction, samplePlan } from "../../../support/sample-plan.ts";

function chartOf(pack: Pack): PackChart {
  const [chart] = pack.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])),
  );
  if (!chart) throw new Error("The summary has a chart");
  return chart;
}

/** Everything printed between the header and the footer, in characters. */
function lengthOf(pack: Pack): number {
  return textsOf(pack).reduce((sum, { text }) => sum + text.length, 0);
}

function actionsOf(number: number, given: Partial<Action> = {}): Action[] {
  return Array.from({ length: number }, (_, at) =>
    sampleAction(`${(at % 9) + 1}x${at}`, {
      timescale: "Year 2, 2019/20",
      title: "A title that goes on and on, far beyond what one line of a narrow table can hold",
      section: String((at % 9) + 1),
      lead: "A lead whose name is long, EXC, EXP, EXW",
      ...given,
    }),
  );
}

function largePlan(number: number): Plan {
  const sections = samplePlan()
    .sections.slice(0, 1)
    .flatMap((section) =>
      Array.from({ length: 9 }, (_, at) => ({
        ...section,
        number: String(at + 1),
        name: `Section ${at + 1} and everything that belongs to it in every part of the place`,
      })),
    );
  return samplePlan({
    sections,
    actions: actionsOf(number),
    title: "A very long title ".repeat(20),
  });
}

/** A master with everything that the summary could be full of. */
function fullMaster(number: number): Partial<Master> {
  const plan = largePlan(number);
  const { conflicts, queue, newNames } = sampleMaster();
  const many = <T>(items: readonly T[]): T[] => Array.from({ length: number }, () => items).flat();
  const partners = Array.from({ length: 40 }, (_, at) => ({
    ...plan.partners[0],
    id: `p${at}`,
    name: `Partner ${at} of the place`,
    shortName: `Partner ${at} of the place with a long name`,
    aliases: [],
    doubtfulAliases: [],
    earlierNames: [],
    type: "",
    reports: true,
  }));
  return {
    plan: { ...plan, partners, rounds: [{ date: "2020-10-01", returnsDue: "2020-09-20" }] },
    conflicts: many(conflicts),
    queue: many(queue),
    newNames,
    replies: partners.map(({ id }) => ({
      round: "2020-04-01",
      partner: id,
      role: "A status",
      isAsked: true,
      state: "Not received",
      firstReceived: "",
      accepted: "",
      versions: 0,
      errors: 0,
      queries: 0,
      actions: "",
      files: "",
      sent: [],
      changes: "",
    })),
    standings: plan.actions.map(({ ref }, at) => ({
      ...newStanding(ref),
      ...(at % 2 === 0
        ? { status: "Blocked", obstacle: "The site is not to be had before the end of the year" }
        : { status: "Complete", evidence: "Report", completed: "2019-12-01" }),
    })),
  };
}

test.each([38, 500, 5_000])("stays within one side at %i actions, everything full", (number) => {
  const pack = summaryPack(samplePackInput({ date: "2020-05-02", master: fullMaster(number) }));
  expect(pack.onePage).toBe(true);
  expect(pack.title.length).toBeLessThanOrEqual(90);
  expect(chartOf(pack).table.rows.length).toBeLessThanOrEqual(5);
  const red = tablesOf(pack).find(({ id }) => id === "red_actions");
  expect(red?.rows.length).toBe(2);
  expect(lengthOf(pack)).toBeLessThanOrEqual(1_500);
});

test("its length is bounded for any master", () => {
  fc.assert(
    fc.property(anyPackInput, (input) => {
      const pack = summaryPack(input);
      expect(lengthOf(pack)).toBeLessThanOrEqual(4_500);
      expect(fitsOnePage(pack)).toBe(true);
    }),
  );
});

test("for any master, bars and table hold the same counts, nothing is blank, every place is allowed", () => {
  fc.assert(
    fc.property(anyPackInput, (input) => {
      const pack = summaryPack(input);
      const { bars, table } = chartOf(pack);
      const all = (table.rows.at(-1) ?? []).flatMap(({ number }) => number ?? []);
      expect(bars.map(({ value }) => value)).toEqual(all);
      const total = followedActions(input.master.plan.actions).length;
      expect(bars.map(({ words }) => words)).toEqual(all.map((value) => `${value} of ${total}`));
      expect(textsOf(pack).filter(({ text }) => text.trim() === "")).toEqual([]);
      for (const { origin } of textsOf(pack)) if (origin) refuseOtherField(origin, "summary");
    }),
  );
});

const SMALL = samplePlan({
  actions: [
    sampleAction("1a", { timescale: "Year 2, 2019/20", lead: "EXW", measure: "Done" }),
    sampleAction("1b", { timescale: "Year 1, 2018/19", lead: "EXC", measure: "Done" }),
    sampleAction("2a", { timescale: "Year 3, 2020/21", lead: "EXC", measure: "Done" }),
    sampleAction("2b", { timescale: "", lead: "", measure: "" }),
  ],
});

function wordsOf(given: Partial<Master> = {}): string[] {
  const pack = summaryPack(
    samplePackInput({ date: "2020-05-02", master: { plan: SMALL, ...given } }),
  );
  return pack.sections.flatMap(({ id }) => wordsOfSection(pack, id));
}

test("tells a chair what the plan is, what is Red and why, and what to decide", () => {
  const ratings = [{ ref: "1b", rating: "Red" as const, ratedOn: "2019-11-14", previous: null }];
  const standings = [
    ...["1a", "1b", "2b"].map(newStanding),
    { ...newStanding("2a"), status: "Complete", evidence: "Report", completed: "2020-01-01" },
  ];
  const { conflicts, replies } = sampleMaster();
  expect(wordsOf({ ratings, standings, conflicts, replies })).toEqual(
    expect.arrayContaining([
      "As of 2 May 2020: 4 actions, 2 overdue, 1 complete. Actions are rated by the status that the lead reports and by the dates. The details are in the progress paper.",
      "Complete, with evidence: 2a.",
      "1 of 2 partners replied for the round of 14 November 2018. No return from Exampleton Police.",
      "1a | Title of 1a | EXW | Newly Red. Overdue 32 days.",
      "1b | Title of 1b | EXC | Overdue 398 days.",
      "Agree a lead for 1, a date for 1 and a success measure for 1 of 4 actions.",
      "1 conflict between returns is to be settled.",
      "No date is set for the next round. Agree one.",
    ]),
  );
});

test("leaves out the due date alone: what an officer or a partner wrote stays, however it begins", () => {
  const standings = [
    { ...newStanding("1a"), status: "Blocked", obstacle: "Due to frost. Due to the thaw." },
  ];
  const overrides = [
    {
      ref: "1b",
      rating: "Red" as const,
      by: "A Officer",
      role: "Head of Service",
      reason: "Due to flooding, no work was done.",
      until: null,
      second: "",
    },
  ];
  const rows = wordsOf({ standings, overrides }).filter((line) => /^1[ab] [|]/u.test(line));
  expect(rows).toEqual([
    "1b | Title of 1b | EXC | Newly Red. Due to flooding, no work was done. Judgement of Head of Service, until 2 May 2020. Calculated: Red. Overdue 398 days.",
    "1a | Title of 1a | EXW | Newly Red. Blocked, and overdue 32 days. Obstacle: Due to frost. Due to the thaw.",
  ]);
});

test("says how many are new and how many more there are", () => {
  const plan = samplePlan({ actions: actionsOf(20) });
  const pack = summaryPack(samplePackInput({ date: "2020-05-02", master: { plan } }));
  const red = tablesOf(pack).find(({ id }) => id === "red_actions");
  expect([red?.description, red?.rows.length]).toEqual([
    "20 of 20 actions are Red, 20 of them new since the last round. The progress paper has 14 more.",
    6,
  ]);
});

test("sections with the most Red have a row of their own, the others share one", () => {
  const plan = { ...largePlan(90), policy: samplePlan().policy };
  const actions = plan.actions.map((action) =>
    action.section === "7" || action.section === "4" ? action : { ...action, timescale: "" },
  );
  const pack = summaryPack(
    samplePackInput({ date: "2020-05-02", master: { plan: { ...plan, actions } } }),
  );
  expect(chartOf(pack).table.rows.map(([label, red]) => `${label?.text} ${red?.text}`)).toEqual([
    "Section 1 and everything that… (10 actions) 0".replace(/^/u, "1. "),
    "4. Section 4 and everything that… (10 actions) 10",
    "7. Section 7 and everything that… (10 actions) 10",
    "6 other sections (60 actions) 0",
    "All actions (90 actions) 20",
  ]);
});

test("says so where nothing is Red, waits or is asked for, and names the next round", () => {
  const plan = samplePlan({
    actions: [sampleAction("1a", { timescale: "Year 5", lead: "EXW", measure: "Done" })],
  });
  const pack = summaryPack(samplePackInput({ date: "2018-11-01", master: { plan } }));
  expect(["red", "decisions"].flatMap((id) => wordsOfSection(pack, id))).toEqual([
    "No action is Red.",
    "No decision is waiting.",
    "The next round is 14 November 2018; returns are due by 7 November 2018.",
  ]);
});

test("names the plan where the team's subject does not, and keeps two short lines of the header", () => {
  const line = (part: "Subject" | "Committee" | "Date of meeting" | "Contact", text: string) => ({
    pack: null,
    part,
    order: 1,
    text,
  });
  const papers = [
    line("Subject", "How we are doing"),
    line("Committee", `Overview and Scrutiny ${"Committee ".repeat(20)}`),
    line("Date of meeting", "14 May 2020"),
    line("Contact", "A. Officer, 0121 496 0123"),
  ];
  const pack = summaryPack(samplePackInput({ register: { papers } }));
  expect(pack.details.map(({ label }) => label)).toEqual(["Committee", "Date of meeting"]);
  expect(pack.details.every(({ text }) => text.text.length <= 150)).toBe(true);
  expect(wordsOfSection(pack, "ratings")[0]).toBe(
    "Exampleton action plan 2018 to 2023, as of 14 November 2018: 6 actions, 0 overdue, 0 complete. Actions are rated by the status that the lead reports and by the dates. The details are in the progress paper.",
  );
});

test("a short plan has its texts whole", () => {
  const title =
    "Bring everybody who works with families together, in every part of the place, once a month";
  const lead = "Cabinet Member for Children, Families and Everybody Else";
  const plan = samplePlan({
    title: "Exampleton inquiry into working with every community of the place to prevent violence",
    actions: [sampleAction("1a", { timescale: "Year 1, 2018/19", title, lead, measure: "Done" })],
  });
  const input = samplePackInput({ date: "2020-05-02", master: { plan } });
  const pack = summaryPack(input);
  expect(pack.title).toBe(`Summary of ${plan.title}`);
  expect(wordsOfSection(pack, "red")).toEqual([
    `1a | ${title} | ${lead} | Newly Red. Overdue 398 days.`,
  ]);
  expect(tablesOf(pack).at(-1)?.description).toBe(
    "1 of 1 action is Red, 1 of them new since the last round.",
  );
});

test("names every partner without a return, in full, where there is room", () => {
  const { replies } = sampleMaster();
  const silent = replies.map((reply) => ({ ...reply, state: "Not received" as const }));
  expect(wordsOf({ replies: silent })).toContain(
    "0 of 2 partners replied for the round of 14 November 2018. No return from Exampleton Women's Aid and Exampleton Police.",
  );
});

test.each([
  ["the widest letters", "W".repeat(600)],
  ["words of capitals", "WORKING WITH EVERY COMMUNITY ".repeat(20)],
  ["letters as wide as high", "家庭暴力预防行动计划".repeat(60)],
])("stays within one side with titles of %s", (_what, words) => {
  const { conflicts, queue, newNames } = sampleMaster();
  const plan = samplePlan({
    title: words,
    actions: actionsOf(60, { title: words, lead: words, section: "1" }),
  });
  const pack = summaryPack(
    samplePackInput({ date: "2024-01-01", master: { plan, conflicts, queue, newNames } }),
  );
  expect(fitsOnePage(pack)).toBe(true);
  expect(tablesOf(pack).at(-1)?.rows.length).toBeGreaterThan(1);
});

test.each([
  [{ q1: "60", q2: "80" }, "Key performance indicator that is Red: 1. "],
  [{ q1: "60", q2: "3" }, "No key performance indicator is shown as Red."],
  [{ q1: "60", q2: "120" }, "No key performance indicator is shown as Red."],
])("names a Red indicator, and none whose rating is not shown: %p", (values, words) => {
  const kpis = samplePlan().kpis.map((kpi) => ({ ...kpi, polarity: "higher" as const }));
  const pack = summaryPack(
    samplePackInput({
      master: { plan: samplePlan({ kpis }) },
      register: { kpiYears: [sampleKpiYear(values, { target: "100" })] },
    }),
  );
  expect(wordsOfSection(pack, "red").at(-1)).toContain(words);
});

test("what is cut is kept in full for the screening, names of indicators too", () => {
  const measure = "A measure that goes on and on, ".repeat(12).trim();
  const kpis = samplePlan().kpis.map((kpi) => ({ ...kpi, measure, polarity: "higher" as const }));
  const pack = summaryPack(
    samplePackInput({
      date: "2020-05-02",
      master: { ...fullMaster(100), plan: { ...largePlan(100), kpis } },
      register: { kpiYears: [sampleKpiYear({ q1: "60", q2: "80" }, { target: "100" })] },
    }),
  );
  const cut = textsOf(pack).filter(({ text }) => text.includes("…"));
  expect(cut.length).toBeGreaterThan(4);
  expect(cut.filter(({ origin }) => origin !== null).map(({ full }) => full ?? "")).not.toContain(
    "",
  );
  for (const { text, full = "" } of cut.filter(({ origin }) => origin !== null)) {
    expect(full).not.toContain("…");
    expect(full.length).toBeGreaterThan(text.replace(/ \(\d+ actions?\)$/u, "").length - 1);
  }
  expect(cut.some(({ full = "" }) => full.includes(measure))).toBe(true);
});

test("the round of the paper's own day is not the next one", () => {
  const day = (date: string) => ({ date, returnsDue: date });
  const plan = samplePlan({ rounds: [day("2018-11-14"), day("2019-03-05")] });
  const words = (date: string) =>
    wordsOfSection(summaryPack(samplePackInput({ date, master: { plan } })), "decisions").at(-1);
  expect([words("2018-11-14"), words("2019-03-05")]).toEqual([
    "The next round is 5 March 2019.",
    "No date is set for the next round. Agree one.",
  ]);
});

test("stays within one side where every line is as wide as can be", () => {
  const widest = "W".repeat(600);
  const papers = (["Subject", "Committee", "Date of meeting"] as const).map((part) => ({
    pack: null,
    part,
    order: 1,
    text: widest,
  }));
  const { conflicts, queue, newNames } = sampleMaster();
  const actions = actionsOf(60, { title: widest, lead: widest });
  const sections = largePlan(1).sections.map((section) => ({ ...section, name: widest }));
  const plan = samplePlan({ title: `${widest}M`, sections, actions });
  const input = samplePackInput({
    date: "2024-01-01",
    master: { plan, conflicts, queue, newNames, replies: fullMaster(1).replies ?? [] },
    register: { papers },
  });
  expect(fitsOnePage(summaryPack(input))).toBe(true);
});
