import fc from "fast-check";
import { RATINGS } from "../../../../src/plan/ratings.ts";
import type { Master } from "../../../../src/plan/master/master.ts";
import { newStanding } from "../../../../src/plan/master/new-standing.ts";
import type { KpiYear } from "../../../../src/plan/register/kpi-year.ts";
import type { Pack, PackTable } from "../../../../src/publish/pack.ts";
import { refuseOtherField } from "../../../../src/publish/allowed-fields.ts";
import { followedActions } from "../../../../src/report/packs/actions/tracked-actions.ts";
import type { PackInput } from "../../../../src/report/packs/pack-input.ts";
import { progressPack } from "../../../../src/report/packs/progress/progress-pack.ts";
import { anyPackInput } from "../../../support/any-pack-input.ts";
import { tablesOf, textsOf, wordsOfSection } from "../../../support/pack-words.ts";
import { sampleLine, sampleMaster } from "../../../support/sample-master.ts";
import { samplePackInput } from "../../../support/sample-pack-input.ts";
import { sampleAction, samplePlan } from "../../../support/sample-plan.ts";

function sectionTables(pack: Pack): PackTable[] {
  return tablesOf(pack).filter(({ id }) => id.startsWith("actions_"));
}

function refsOf(tables: readonly PackTable[]): string[] {
  return tables.flatMap(({ rows }) => rows.map(([ref]) => ref?.text ?? ""));
}

function followed({ master }: PackInput): string[] {
  return followedActions(master.plan.actions).map(({ ref }) => ref);
}

describe("for any master", () => {
  test("every action stands in the section tables exactly once, Red, Amber, Grey, Green, Blue", () => {
    fc.assert(
      fc.property(anyPackInput, (input) => {
        const tables = sectionTables(progressPack(input));
        expect(refsOf(tables).sort()).toEqual(followed(input).sort());
        for (const table of tables) {
          const order = refsOf([table]).map((ref) =>
            RATINGS.indexOf(input.ratings.get(ref)?.rating ?? "Red"),
          );
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
      }),
    );
  });

  test("counts add up to all actions, row by row and as a list", () => {
    fc.assert(
      fc.property(anyPackInput, (input) => {
        const pack = progressPack(input);
        const counts = tablesOf(pack).find(({ id }) => id === "ratings_by_section");
        const sums = (counts?.rows ?? []).map((row) =>
          row.reduce((sum, { number = 0 }) => sum + number, 0),
        );
        const total = followed(input).length;
        expect([
          sums.at(-1),
          sums.length > 1 ? sums.slice(0, -1).reduce((a, b) => a + b) : total,
        ]).toEqual([total, total]);
      }),
    );
  });

  test("no cell or text is blank, tables have names of their own, and every place is an allowed one", () => {
    fc.assert(
      fc.property(anyPackInput, (input) => {
        const pack = progressPack(input);
        expect(textsOf(pack).filter(({ text }) => text.trim() === "")).toEqual([]);
        const ids = [...tablesOf(pack), ...pack.sections].map(({ id }) => id);
        expect(ids.every((id) => /^\w+$/u.test(id))).toBe(true);
        const names = tablesOf(pack).map(({ id }) => id);
        expect(new Set(names).size).toBe(names.length);
        for (const { rows, columns } of tablesOf(pack)) {
          expect(columns.length).toBeLessThanOrEqual(6);
          expect(rows.every((row) => row.length === columns.length)).toBe(true);
        }
        for (const { origin } of textsOf(pack)) if (origin) refuseOtherField(origin, "progress");
      }),
    );
  });
});

/** Three actions due on 31 March 2020; statuses and last ratings as given. */
function inputOf(date: string, given: Partial<Master> = {}): PackInput {
  const actions = ["1a", "1b", "2a"].map((ref) =>
    sampleAction(ref, { timescale: "Year 2, 2019/20", lead: "EXW", measure: "Done" }),
  );
  return samplePackInput({ date, master: { plan: samplePlan({ actions }), ...given } });
}

function summaryOf(input: PackInput): string[] {
  return wordsOfSection(progressPack(input), "summary");
}

test("newly Red comes first, then overdue ones, the longest overdue first", () => {
  const actions = [
    sampleAction("1a", { timescale: "Year 2, 2019/20", lead: "EXW" }),
    sampleAction("1b", { timescale: "Years 1-2 (2018/19- 2020/21)" }),
    sampleAction("1c", { timescale: "Year 1, 2018/19" }),
    sampleAction("2a", { timescale: "Year 2, 2019/20" }),
    sampleAction("2b", { timescale: "Year 1, 2018/19" }),
  ];
  const rated = { ratedOn: "2019-11-14", previous: null };
  const input = samplePackInput({
    date: "2020-05-02",
    master: {
      plan: samplePlan({ actions }),
      ratings: [
        { ref: "1a", rating: "Green", ...rated },
        { ref: "1b", rating: "Green", ...rated },
        { ref: "1c", rating: "Red", ...rated },
      ],
      standings: [
        ...["1a", "1b", "1c", "2a"].map(newStanding),
        { ...newStanding("2b"), status: "Withdrawn" },
      ],
    },
  });
  const table = tablesOf(progressPack(input)).find(({ id }) => id === "newly_red_or_overdue");
  expect((table?.rows ?? []).map((row) => row.map(({ text }) => text).join(" | "))).toEqual([
    "1a | Title of 1a | EXW | 31 March 2020 | 32 | Newly Red (Green before). Overdue 32 days. Due 31 March 2020.",
    "2a | Title of 2a | No lead in the plan | 31 March 2020 | 32 | Newly Red (first rating). Overdue 32 days. Due 31 March 2020.",
    "1c | Title of 1c | No lead in the plan | 31 March 2019 | 398 | Red. Overdue 398 days. Due 31 March 2019.",
    "1b | Title of 1b | No lead in the plan | 31 March 2020 or 31 March 2021 (disputed) | 32 | Amber. Date disputed: due 31 March 2020 or 31 March 2021; the earlier day has passed.",
  ]);
});

test("an action that is Red and not yet due says so", () => {
  const standings = [{ ...newStanding("1a"), status: "In progress – off track" }];
  expect(summaryOf(inputOf("2019-05-01", { standings }))).toContain(
    "1a | Title of 1a | EXW | 31 March 2020 | Not overdue | Newly Red (first rating). The lead reports off track.",
  );
});

const RATED = ["1a", "1b", "2a"].map((ref, at) => ({
  ref,
  rating: (["Green", "Grey", "Red"] as const)[at] ?? null,
  ratedOn: "2019-11-14",
  previous: null,
}));

test("says what moved since the last round, and the counts add up", () => {
  expect(summaryOf(inputOf("2020-05-02", { ratings: RATED.slice(0, 2) }))).toEqual(
    expect.arrayContaining([
      "Ratings since 14 November 2019:",
      "Worsened: 1 of 3 actions",
      "Improved: 0 of 3 actions",
      "No change: 0 of 3 actions",
      "Moved to or from Grey, which cannot be compared: 1 of 3 actions",
      "No earlier rating: 1 of 3 actions",
      "1a | Title of 1a | Green | Red | Worsening | Overdue 32 days. Due 31 March 2020.",
      "1b | Title of 1b | Grey | Red | Not comparable | Overdue 32 days. Due 31 March 2020.",
    ]),
  );
});

test.each([
  [
    "moved",
    "2020-05-02",
    RATED,
    "1a",
    "Overdue 32 days. Due 31 March 2020. Worsening: it was Green on 14 November 2019.",
  ],
  [
    "stayed",
    "2020-05-02",
    RATED,
    "2a",
    "Overdue 32 days. Due 31 March 2020. No change since 14 November 2019.",
  ],
  ["was never rated", "2020-05-02", [], "1a", "Overdue 32 days. Due 31 March 2020. First rating."],
  [
    "was rated later only",
    "2019-05-01",
    RATED,
    "1a",
    "No status received; 8% of the time has gone. Due 31 March 2020. First rating.",
  ],
])("an action that %s says so in its row", (_what, date, ratings, ref, words) => {
  const rows = sectionTables(progressPack(inputOf(date, { ratings }))).flatMap(
    ({ rows: all }) => all,
  );
  expect(rows.find(([first]) => first?.text === ref)?.at(-1)?.text).toBe(words);
});

test("says that nothing changed, or that nothing can be compared", () => {
  const red = RATED.map((one) => ({ ...one, rating: "Red" as const }));
  expect(summaryOf(inputOf("2020-05-02", { ratings: red }))).toContain(
    "No rating has changed since 14 November 2019.",
  );
  expect(summaryOf(inputOf("2020-05-02"))).toContain(
    "There are no earlier ratings, so nothing can be compared.",
  );
});

test("says from which round the statuses are, even where it came later", () => {
  const { replies } = sampleMaster();
  const saying = (date: string): string[] => summaryOf(inputOf(date, { replies })).slice(1, 2);
  expect([
    ...saying("2018-11-14"),
    ...saying("2018-11-01"),
    ...summaryOf(inputOf("2018-11-01")).slice(1, 2),
  ]).toEqual([
    "The plan has 3 actions. The latest returns are those of the round of 14 November 2018.",
    "The plan has 3 actions. The latest returns are those of the round of 14 November 2018, after the date of this paper: statuses and forecasts come from them.",
    "The plan has 3 actions. No returns have come yet.",
  ]);
});

test("the rating stands as a word beside the status that the lead gave", () => {
  const standings = [{ ...newStanding("1a"), status: "In progress – at risk" }];
  const [table] = sectionTables(progressPack(inputOf("2019-05-01", { standings })));
  expect((table?.rows ?? []).map((row) => row[4]?.text)).toEqual([
    "Amber. Status: In progress – at risk.",
    "Grey. No status received.",
  ]);
});

const OCTOBER = "2018-10-16";
const said = (actionTaken: string) => ({ ...sampleLine("x").values, actionTaken });

test("below each table stands what each partner wrote last, the latest round first, whole and signed", () => {
  const ledger = [
    sampleLine("a", { ref: "1a", round: OCTOBER, values: said("Old") }),
    sampleLine("a2", { ref: "1a", round: OCTOBER, partner: "exp", values: said("Still so") }),
    sampleLine("b", { ref: "1a", values: said(" Hub opened.\n- Two staff ") }),
    sampleLine("c", {
      ref: "1a",
      partner: null,
      partnerWritten: "Ex Wardens",
      values: said("Seen"),
    }),
    sampleLine("d", { ref: "1a", state: "Superseded", values: said("First version") }),
    sampleLine("e", { ref: "1a", state: "In conflict", values: said("Disputed") }),
    sampleLine("f", {
      ref: "1b",
      round: OCTOBER,
      partner: null,
      partnerWritten: "",
      values: said("From October"),
    }),
    sampleLine("g", { ref: "1b", values: said(" ") }),
    sampleLine("h", { ref: "2a", round: "2020-01-01", values: said("After the paper") }),
    sampleLine("i", { ref: null, state: "To place", values: said("Nowhere") }),
  ];
  const pack = progressPack(inputOf("2018-11-14", { ledger }));
  const below = (id: string): string[] =>
    wordsOfSection(pack, id).filter((line) => !line.includes(" | "));
  expect(below("section_1")).toEqual([
    "1a: Title of 1a",
    "Exampleton Women's Aid, round of 14 November 2018: Hub opened.\n- Two staff",
    "Ex Wardens, round of 14 November 2018: Seen",
    "Exampleton Women's Aid, round of 14 November 2018 (in conflict, to be settled): Disputed",
    "Exampleton Police, round of 16 October 2018: Still so",
    "1b: Title of 1b",
    "A body that is not named, round of 16 October 2018: From October",
  ]);
  expect(below("section_2")).toEqual(["No update has come on any action of this section."]);
  const origins = textsOf(pack).filter(({ origin }) => origin?.sheet === "Progress log");
  expect(origins.map(({ origin }) => `${origin?.row} ${origin?.column}`)).toEqual([
    "b Action taken",
    "c Action taken",
    "e Action taken",
    "a2 Action taken",
    "f Action taken",
  ]);
});

test("counts gaps, replies and what waits for a decision, and says where nothing does", () => {
  const { replies, conflicts, queue, newNames } = sampleMaster();
  const pack = progressPack(inputOf("2018-11-14", { replies, conflicts, queue, newNames }));
  expect(wordsOfSection(pack, "summary").slice(-7)).toEqual([
    "Waiting for a decision",
    "1 conflict between returns is to be settled.",
    "1 update does not say clearly which action is meant: decide where it belongs.",
    "1 name in returns is not known as a partner: decide who is meant.",
    "Until they are decided, they count neither for an action nor against it.",
    "Who replied",
    "1 of 2 partners replied for the round of 14 November 2018.",
  ]);
  expect(wordsOfSection(pack, "replies")).toEqual([
    "1 of 2 partners replied for the round of 14 November 2018.",
    "Exampleton Women's Aid | A status on 1b | Received on time",
    "Exampleton Police | A status on 1b | Not received",
  ]);
  const quiet = progressPack(inputOf("2018-11-14"));
  expect(["gaps", "replies"].flatMap((id) => wordsOfSection(quiet, id))).toEqual([
    "The plan has no gaps.",
    "No returns have been asked for yet.",
  ]);
  expect(wordsOfSection(quiet, "summary")).toContain("Nothing waits for a decision.");
});

test("gaps name the actions concerned", () => {
  const words = wordsOfSection(progressPack(samplePackInput()), "gaps");
  expect(words[0]).toBe("1 of 6 actions has no lead partner. Agree who leads. | 2l");
});

test("the thresholds are the policy's, in a table and below every table of ratings", () => {
  const plan = samplePlan();
  const policy = { ...plan.policy, redAfterDays: 45, notStartedAmberShare: 0.125 };
  const pack = progressPack(samplePackInput({ master: { plan: { ...plan, policy } } }));
  const words = wordsOfSection(pack, "rules").join("\n");
  expect(words).toContain("Red after days overdue | 45 days | An action is Red when");
  expect(words).toContain("Not started: Amber after | 12.5% of the time | ");
  const noted = [
    ...sectionTables(pack),
    ...tablesOf(pack).filter(({ id }) => id === "ratings_by_section"),
  ];
  expect(noted.map(({ notes }) => notes.join(" ").includes("more than 45 days"))).toEqual([
    true,
    true,
    true,
  ]);
});

test("a plan without sections has one, actions of an unknown one stand last, recommendations count alone", () => {
  const headings = (plan: Parameters<typeof samplePlan>[0]): string[] =>
    progressPack(samplePackInput({ master: { plan: samplePlan(plan) } })).sections.map(
      ({ heading }) => heading,
    );
  const stray = [sampleAction("1a"), sampleAction("9z"), sampleAction("R01", { section: null })];
  expect(headings({ actions: stray }).slice(0, 4)).toEqual([
    "Summary",
    "1. Whole systems actions",
    "Without a section",
    "Gaps in the plan",
  ]);
  const only = [sampleAction("R01", { section: null }), sampleAction("R02", { section: null })];
  expect(headings({ sections: [], actions: only }).slice(1, 3)).toEqual([
    "Actions",
    "Gaps in the plan",
  ]);
});

test("prints the team's own words first, each with its place", () => {
  const papers = [
    {
      pack: "progress" as const,
      part: "Purpose" as const,
      order: 1,
      text: "To agree what is next.",
    },
    { pack: null, part: "Brief update" as const, order: 1, text: "A hub has opened." },
    { pack: "board" as const, part: "Purpose" as const, order: 1, text: "For the board." },
  ];
  const pack = progressPack(samplePackInput({ register: { papers } }));
  const words = wordsOfSection(pack, "summary");
  expect([words[0], words[3]]).toEqual(["To agree what is next.", "A hub has opened."]);
});

test("shows the KPIs' figures with the thresholds used, or says that there are none", () => {
  const values = { q1: "120", q2: "[x]", q3: "", q4: "", year: "" };
  const year: KpiYear = {
    kpi: "1",
    year: "April 2018 to March 2019",
    start: "2018-04-01",
    definition: "",
    counting: "Discrete",
    baseline: "",
    baselinePeriod: "",
    target: "100",
    tolerance: "",
    comparator: "",
    comparatorValue: "",
    comparatorDate: null,
    values,
    provider: "EXC",
    correctiveAction: "",
  };
  const pack = progressPack(samplePackInput({ register: { kpiYears: [year] } }));
  const section = pack.sections.find(({ id }) => id === "kpis");
  const tables = (section?.blocks ?? []).flatMap((block) =>
    block.kind === "table" ? [block.table] : [],
  );
  expect(tables.flatMap(({ rows }) => rows.flat()).map(({ text }) => text)).toContain("120");
  expect(tables.flatMap(({ notes }) => notes).join(" ")).toContain("10%");
  const without = progressPack(samplePackInput({ master: { plan: samplePlan({ kpis: [] }) } }));
  expect(wordsOfSection(without, "kpis")).toEqual(["The plan has no key performance indicators."]);
  expect(wordsOfSection(progressPack(samplePackInput()), "kpis")[0]).toBe(
    "No figures have been entered for the plan's key performance indicators.",
  );
});

test("no heading is said twice, and one action is one", () => {
  const sectionless = samplePlan({
    actions: [sampleAction("1a", { section: null, timescale: "Year 1, 2018/19" })],
  });
  const pack = progressPack(samplePackInput({ date: "2020-05-02", master: { plan: sectionless } }));
  expect(wordsOfSection(pack, "summary")).toContain("1 of 1 action is overdue; 1 is Red.");
  expect(wordsOfSection(pack, "gaps")[0]).toBe(
    "1 of 1 action has no lead partner. Agree who leads. | 1a",
  );
  const headings = new Set(pack.sections.map(({ heading }) => heading));
  expect(tablesOf(pack).filter(({ title }) => headings.has(title))).toEqual([]);
  const about = tablesOf(pack).map(({ title, description }) => `${title}. ${description}`);
  expect(about).toContain("All actions by rating. All actions of the plan, by rating.");
  expect(about.find((words) => words.startsWith("All actions. "))).toBeDefined();
});
