import type { Master } from "../../src/plan/master/master.ts";
import type { MasterRecord } from "../../src/plan/table/define-table.ts";
import { masterRecords } from "../../src/report/master-records.ts";
import type { ShownRating } from "../../src/report/master/master-records-input.ts";
import type { SomeRecords } from "../support/master-workbook.ts";
import { sampleMaster, sampleRating } from "../support/sample-master.ts";
import { sampleAction, samplePlan } from "../support/sample-plan.ts";

const RED = sampleRating("Red", { rule: "AR06", reason: "Due long ago." });
const GREEN = sampleRating("Green", { rule: "AR17", reason: "On track." });

function tableOf(
  table: string,
  ratings: Record<string, ShownRating> = {},
  given: Partial<Master> = {},
  reportDate = "2020-05-02",
): readonly MasterRecord[] {
  const master = sampleMaster(given);
  const records: SomeRecords = masterRecords({
    master,
    reportDate,
    ratings: new Map(Object.entries(ratings)),
  });
  return records[table] ?? [];
}

function rowOf(records: readonly MasterRecord[], key: string, value: string): MasterRecord {
  return records.find((record) => record[key] === value) ?? {};
}

describe("the Master plan", () => {
  test("stands in the plan's order with raw text beside what was read", () => {
    const rows = tableOf("MasterPlan");
    expect(rows.map(({ ref }) => ref)).toEqual(["1a", "1b", "1c", "2a", "2b", "2l"]);
    expect(rowOf(rows, "ref", "1b")).toMatchObject({
      lead: "EXC, EXP",
      leads: "EXC; EXP",
      timescale: "Years 1-2 (2018/19- 2020/21)",
      start: { day: "2018-04-01" },
      due: { day: "2020-03-31" },
      dueLatest: { day: "2021-03-31" },
      dateNote: expect.stringContaining("31 March 2020 or on 31 March 2021") as string,
      refAsPublished: "1b",
    });
  });

  test.each([
    ["1a", "1. Whole systems actions", "Whole systems"],
    ["2a", "2. Early help", "Secondary"],
  ])("%s names its section and level", (ref, section, level) => {
    expect(rowOf(tableOf("MasterPlan"), "ref", ref)).toMatchObject({ section, level });
  });

  test("a level with another name in the plan is shown with both", () => {
    const [whole, early] = samplePlan().sections;
    if (!whole || !early) throw new Error("no sections");
    const plan = samplePlan({
      sections: [whole, { ...early, preventionLevelInPlan: "Early care" }],
    });
    expect(rowOf(tableOf("MasterPlan", {}, { plan }), "ref", "2a")["level"]).toBe(
      "Secondary (Early care)",
    );
  });

  test.each([
    ["EP", "EXP?"],
    ["TBC", "To be confirmed"],
    ["Nobody Ltd", "Nobody Ltd (not known)"],
    ["", ""],
  ])("the lead %j is read as %j", (lead, leads) => {
    const plan = samplePlan({ actions: [sampleAction("1a", { lead })] });
    expect(tableOf("MasterPlan", {}, { plan })[0]).toMatchObject({ lead, leads });
  });

  test("an action that was not rated keeps the cells of its rating", () => {
    expect(Object.keys(rowOf(tableOf("MasterPlan"), "ref", "1a"))).not.toContain("rating");
  });

  test("a rating stands with its reason, rule, direction and the one before", () => {
    const rated = sampleRating("Red", { previous: "Amber", direction: "Worsening" });
    expect(rowOf(tableOf("MasterPlan", { "2a": rated }), "ref", "2a")).toMatchObject({
      rating: "Red",
      reason: "Said so.",
      rule: "AR01",
      previous: "Amber",
      direction: "Worsening",
      ratedOn: { day: "2020-05-02" },
    });
  });

  test.each([
    ["its own end", "2020-06-30", "2020-05-31", "2020-06-30"],
    ["the end it is held to", null, "2020-05-31", "2020-05-31"],
    ["none while it is not in force", null, null, null],
  ])("an override shows %s", (_which, until, overrideEnds, shown) => {
    const [override] = sampleMaster().overrides;
    if (!override) throw new Error("no override");
    const rows = tableOf(
      "MasterPlan",
      { [override.ref]: sampleRating("Amber", { overrideEnds }) },
      { overrides: [{ ...override, until }] },
    );
    const day = shown === null ? null : { day: shown };
    expect(rowOf(rows, "ref", override.ref)["overrideUntil"]).toEqual(day);
  });

  test("a gathered text that no cell can hold is cut and says so", () => {
    const [first] = sampleMaster().standings;
    if (!first) throw new Error("no standing");
    const rows = tableOf(
      "MasterPlan",
      {},
      { standings: [{ ...first, update: "x".repeat(40_000) }] },
    );
    const { update } = rowOf(rows, "ref", "1a");
    const text = typeof update === "string" ? update : "";
    expect([
      text.length,
      text.endsWith("[Cut here: the whole text is in the Progress log]"),
    ]).toEqual([32_767, true]);
  });
});

describe("the Summary", () => {
  test("counts by section with the total of all actions last", () => {
    expect(tableOf("SummaryRatings", { "1a": RED, "2a": GREEN, "2b": RED })).toEqual([
      {
        section: "1. Whole systems actions",
        red: 1,
        amber: 0,
        grey: 0,
        green: 0,
        blue: 0,
        total: 3,
      },
      { section: "2. Early help", red: 1, amber: 0, grey: 0, green: 1, blue: 0, total: 3 },
      { section: "All actions", red: 2, amber: 0, grey: 0, green: 1, blue: 0, total: 6 },
    ]);
  });

  test("a plan without sections has the total alone", () => {
    const plan = samplePlan({ sections: [], actions: [sampleAction("R01", { section: null })] });
    expect(tableOf("SummaryRatings", {}, { plan })).toMatchObject([
      { section: "All actions", total: 1 },
    ]);
  });

  test("facts give every count with its total, and the thresholds in words", () => {
    const facts = tableOf("SummaryFacts", { "1a": RED, "2a": RED });
    expect(facts.map(({ fact, value }) => [fact, value])).toEqual([
      ["Report date", { day: "2020-05-02" }],
      ["Partners replied", "1 of 2 partners"],
      ["Rated Red", "2 of 6 actions"],
      ["Newly Red", "2 of 6 actions"],
      ["Overdue", "2 of 6 actions"],
      ["With an update", "1 of 6 actions"],
      ["Conflicts to settle", 1],
      ["Updates to place", 1],
      ["With a gap in the plan", "4 of 6 actions"],
      ["Actions are rated", "by the status that the lead reports and by the dates"],
      ["Red when overdue by", "more than 31 days"],
      ["No date agreed: Amber after", "183 days of the plan"],
      ["No status given: Amber after", "50% of the time"],
      ["Not started: Amber after", "25% of the time"],
      ["Not started: Red after", "75% of the time"],
      ["On track, no return: Amber after", "184 days"],
    ]);
  });

  test.each([
    ["before any round", "2018-10-01", "No round merged yet"],
    ["in the round", "2018-11-14", "1 of 2 partners"],
  ])("partners replied %s", (_when, day, words) => {
    const facts = tableOf("SummaryFacts", {}, {}, day);
    expect(rowOf(facts, "fact", "Partners replied")["value"]).toBe(words);
  });

  test("one that reported unasked is not counted as owing", () => {
    const [first, second] = sampleMaster().replies;
    if (!first || !second) throw new Error("no replies");
    const facts = tableOf(
      "SummaryFacts",
      {},
      { replies: [{ ...first, role: "Nothing", isAsked: false }, second] },
    );
    expect(rowOf(facts, "fact", "Partners replied")["value"]).toBe("0 of 1 partners");
  });
});

describe("what needs attention", () => {
  const shown = (rows: readonly MasterRecord[]): string[] =>
    rows.map(({ what, who, why }) => [what, who, why].map(String).join(" | "));

  test("a status that is not in the list, and a name said to be somebody nobody knows", () => {
    const master = sampleMaster();
    const standings = master.standings.map((entry) =>
      entry.ref === "1a" ? { ...entry, status: "Going well" } : entry,
    );
    const newNames = [
      { written: "EX Wardens", sameAs: "Nobody Ltd" },
      { written: "The council", sameAs: "EXC" },
    ];
    const rows = shown(tableOf("NeedsAttention", {}, { standings, newNames }));
    expect(rows.filter((row) => /^(?:Name|Status)/u.test(row))).toEqual([
      'Name to settle | EX Wardens | Nobody in the plan is called "Nobody Ltd". Say who it is in the Partners sheet.',
      'Status not in the list | 1a | "Going well" counts as no status. Choose one of the list, or add it to Also called in the Settings sheet.',
    ]);
  });

  test("group by group, each with its why", () => {
    expect(shown(tableOf("NeedsAttention", { "1a": RED, "2b": GREEN }))).toEqual([
      "Newly Red | 1a | Train the workforce\nDue long ago.",
      "Overdue | 1b | Due 31 March 2020 or 31 March 2021, which is disputed: 32 days overdue by the earlier date.",
      "Overdue | 2a | Due 31 March 2020: 32 days overdue.",
      "Not replied | EXP | Owes a status on 1b.",
      "Conflict to settle | 2a | Status: EXW and EXP disagree. Choose in the Conflicts sheet.",
      "Update to place | EXW | 2 is a section. Type its reference in the To place sheet.",
      "Name to settle | EX Wardens | Nobody in the plan is called so. Say who it is in the Partners sheet.",
      "Gap in the plan | 2l | 1 of 6 actions has no lead partner. Agree who leads.",
      "Gap in the plan | 1c | 1 of 6 actions has a lead that is not settled. Confirm who leads.",
      "Gap in the plan | 2b | 1 of 6 actions has no date. Agree a date.",
      "Gap in the plan | 1c | 1 of 6 actions has a date to be confirmed. Agree the date.",
      "Gap in the plan | 1c, 2b, 2l | 3 of 6 actions have no success measure. Agree how success is measured.",
      "Gap in the plan | 1b | 1 of 6 actions has a timescale that contradicts itself. Ask the lead which date is meant.",
    ]);
  });

  test.each(["Complete", "done", "Withdrawn"])("%s is not overdue", (status) => {
    const standings = sampleMaster().standings.map((entry) => ({ ...entry, status }));
    const rows = tableOf("NeedsAttention", {}, { standings });
    expect(rows.filter(({ what }) => what === "Overdue")).toEqual([]);
  });

  test("settled conflicts, placed updates and settled names are no longer listed", () => {
    const { conflicts, queue, newNames } = sampleMaster();
    const rows = tableOf(
      "NeedsAttention",
      {},
      {
        conflicts: conflicts.map((entry) => ({ ...entry, state: "Settled" })),
        queue: queue.map((entry) => ({ ...entry, state: "Placed" })),
        newNames: newNames.map((entry) => ({ ...entry, sameAs: "EXC" })),
        replies: [],
      },
      "2018-11-14",
    );
    expect(new Set(rows.map(({ what }) => what))).toEqual(new Set(["Gap in the plan"]));
  });
});

describe("KPIs and Partners", () => {
  test("one row for each KPI and plan year, without what the team types", () => {
    const rows = tableOf("KPIs");
    expect(rows.map(({ year }) => year)).toEqual([
      "April 2018 to March 2019",
      "April 2019 to March 2020",
      "April 2020 to March 2021",
      "April 2021 to March 2022",
      "April 2022 to March 2023",
    ]);
    expect(Object.keys(rows[0] ?? {})).not.toContain("target");
  });

  test("a plan that starts on 29 February", () => {
    const rows = tableOf("KPIs", {}, { plan: samplePlan({ start: "2020-02-29", years: 2 }) });
    expect(rows.map(({ year }) => year)).toEqual([
      "February 2020 to February 2021",
      "February 2021 to February 2022",
    ]);
  });

  test("a name that was asked about twice has one row", () => {
    const newNames = [
      { written: "Wardens", sameAs: "EXC" },
      { written: "wardens ", sameAs: "" },
    ];
    expect(tableOf("Partners", {}, { newNames }).slice(4)).toEqual([
      { id: "? Wardens", name: "Wardens", reports: "No", state: "Read as EXC", sameAs: "EXC" },
    ]);
  });
});
