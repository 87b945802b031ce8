import { openMaster, type OpenMaster } from "../../scripts/masters/open-master.ts";
import { runForJson } from "../support/run-command.ts";
import { FROZEN } from "./frozen-files.ts";

/** How many there are of each, in alphabetical order: `8 Merged, 1 Superseded`. */
function counts(words: readonly (string | null)[]): string {
  const tally = new Map<string, number>();
  for (const word of words) tally.set(String(word), (tally.get(String(word)) ?? 0) + 1);
  return [...tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, times]) => `${times} ${word}`)
    .join(", ");
}

const states = (entries: readonly { readonly state: string }[]): string =>
  counts(entries.map(({ state }) => state));

function plan({ master }: OpenMaster): string {
  const { id, actions, partners, rounds, kpis, statuses } = master.plan;
  const owing = partners.filter(({ reports }) => reports).length;
  return `${id}: ${actions.length} actions, ${partners.length} partners of whom ${owing} owe, ${kpis.length} KPIs, ${statuses.length} statuses, ${rounds.map(({ date }) => date).join(" and ")}`;
}

function register({ register: held }: OpenMaster): string {
  const lists: readonly (readonly [string, readonly unknown[]])[] = [
    ["recommendations", held.recommendations],
    ["parts", held.parts],
    ["evidence", held.evidence],
    ["tracking", held.tracking],
    ["KPI years", held.kpiYears],
    ["datasets", held.datasets],
    ["plans", held.forwardPlan],
    ["meetings", held.meetings],
    ["meeting actions", held.meetingActions],
    ["papers", held.papers],
    ["abbreviations", held.abbreviations],
    ["published", held.published],
    ["sensitive", held.sensitive],
  ];
  return lists.flatMap(([name, { length }]) => (length > 0 ? `${length} ${name}` : [])).join(", ");
}

const BIRMINGHAM =
  "birmingham-2018-2023: 38 actions, 30 partners of whom 19 owe, 8 KPIs, 7 statuses, 2018-10-16 and 2018-11-14";
const KPI_YEARS = "8 KPI years, 5 datasets, 4 plans, 2 meetings, 3 meeting actions";

test.each([
  [
    "a new one",
    FROZEN.newMaster,
    {
      plan: BIRMINGHAM,
      ledger: "",
      conflicts: "",
      queue: "",
      replies: "",
      ratings: "18 Amber, 20 Grey",
      register: `5 recommendations, 8 tracking, ${KPI_YEARS}, 27 papers, 6 abbreviations`,
    },
  ],
  [
    "before the second round",
    FROZEN.beforeSecondRound,
    {
      plan: BIRMINGHAM,
      ledger: "10 Merged, 1 Superseded",
      conflicts: "1 Settled",
      queue: "",
      replies: "13 Not received, 4 Received on time",
      ratings: "20 Amber, 2 Green, 15 Grey, 1 Red",
      register: `5 recommendations, 8 tracking, ${KPI_YEARS}, 27 papers, 6 abbreviations, 1 sensitive`,
    },
  ],
  [
    "after both rounds",
    FROZEN.afterBothRounds,
    {
      plan: BIRMINGHAM,
      ledger: "2 In conflict, 21 Merged, 1 Set aside, 2 Superseded, 2 To place",
      conflicts: "1 Open, 2 Settled",
      queue: "2 Open, 1 Placed, 1 Set aside",
      replies:
        "1 Nil return, 21 Not received, 1 Received late, 10 Received on time, 3 Received with errors",
      ratings: "21 Amber, 1 Blue, 1 Green, 14 Grey, 1 Red",
      register: `5 recommendations, 10 tracking, ${KPI_YEARS}, 27 papers, 6 abbreviations, 16 published, 1 sensitive`,
    },
  ],
  [
    "the scrutiny inquiry",
    FROZEN.inquiry,
    {
      plan: "birmingham-inquiry-2015: 4 actions, 4 partners of whom 3 owe, 0 KPIs, 7 statuses, 2016-09-06 and 2017-04-11",
      ledger: "11 Merged",
      conflicts: "",
      queue: "",
      replies: "1 Nil return, 5 Received on time",
      ratings: "1 Blue, 3 Red",
      register: "4 recommendations, 10 parts, 10 evidence, 7 tracking, 12 papers, 1 abbreviations",
    },
  ],
  [
    "one of the time before the register",
    FROZEN.beforeRegister,
    {
      plan: BIRMINGHAM,
      ledger: "2 In conflict, 8 Merged, 1 Superseded",
      conflicts: "1 Open",
      queue: "",
      replies: "13 Not received, 4 Received on time",
      ratings: "18 Amber, 3 Green, 17 Grey",
      register: "",
    },
  ],
])("%s opens with all that was in it", async (_, path, wanted) => {
  const opened = await openMaster(path);
  const { ledger, conflicts, queue, replies, ratings } = opened.master;
  expect({
    plan: plan(opened),
    ledger: states(ledger),
    conflicts: states(conflicts),
    queue: states(queue),
    replies: states(replies),
    ratings: counts(ratings.map(({ rating }) => rating)),
    register: register(opened),
  }).toEqual(wanted);
});

describe("what people wrote in the master after both rounds", () => {
  let opened: OpenMaster;
  beforeAll(async () => {
    opened = await openMaster(FROZEN.afterBothRounds);
  });

  test("the team's decisions, with who and when", () => {
    const { conflicts, queue, overrides } = opened.master;
    expect(conflicts).toMatchObject([
      { ref: "1g", first: "Blocked", decision: "Use A", decidedOn: "2018-10-17" },
      { ref: "1g", second: "Complete", decision: "Use B", decidedOn: "2018-11-13" },
      { ref: "1h", first: "Not started", second: "Blocked", decision: null, decidedBy: "" },
    ]);
    expect(conflicts.map(({ decidedBy }) => decidedBy)).toEqual(["Sam Example", "Sam Example", ""]);
    const placed = queue.filter(({ state }) => state !== "Open");
    expect(placed).toMatchObject([
      { state: "Set aside", partner: "lcsp-east", placeAt: "none", placedBy: "Sam Example" },
      { state: "Placed", partner: "bswa", placeAt: "3l", placedBy: "Sam Example" },
    ]);
    expect(overrides).toMatchObject([
      {
        ref: "1d",
        rating: "Red",
        by: "Alex Sample",
        role: "Head of commissioning",
        reason: "The data group has no members",
        until: "2019-01-31",
        second: "",
      },
    ]);
  });

  test("hand edits, in plan, partners, KPIs and handling", () => {
    const { standings, plan: held } = opened.master;
    const standing = (ref: string) => standings.find((entry) => entry.ref === ref);
    expect(standing("3l")).toMatchObject({
      status: "Blocked",
      obstacle: "Two libraries have withdrawn (told by telephone).",
      evidence: "Training list",
      update: "Fifty-five people have trained for 'Ask Me' places.\nA new leaflet is in print.",
    });
    expect(standing("1e")?.status).toBe("Not started");
    expect(standing("3d")?.flags.split("\n")).toHaveLength(3);
    expect(held.partners.find(({ id }) => id === "phe")?.aliases).toEqual([
      "Public Health",
      "PH England",
    ]);
    expect(opened.register.sensitive).toEqual(["4c"]);
  });

  test("KPI figures, and each value that came in for one", () => {
    const { kpiYears, kpiLog } = opened.register;
    const year = (kpi: string) => kpiYears.find((entry) => entry.kpi === kpi);
    expect(year("1")).toMatchObject({ baseline: "88", provider: "BSWA", counting: "Discrete" });
    expect(year("1")?.values).toMatchObject({ q1: "96", q2: "105" });
    expect(year("3")?.values).toMatchObject({ q1: "[x]", q2: "[x]" });
    expect(year("4")).toMatchObject({ target: "600", baseline: "520", counting: "Cumulative" });
    expect(kpiLog).toMatchObject([
      { kpi: "1", period: "q2", value: "104", version: 1, state: "Superseded", partner: "bswa" },
      { kpi: "1", period: "q2", value: "105", version: 2, state: "Merged", note: "Counted again." },
    ]);
  });

  test("what was decided on a text, approved and published", () => {
    const { screening, approvals, published, tracking } = opened.register;
    expect(screening).toMatchObject([
      {
        state: "Decided",
        decision: "Leave the text out",
        decidedBy: "Chris Example",
        role: "Information governance lead",
        reason: "A direct line",
        decidedOn: "2018-11-15",
      },
    ]);
    expect(approvals).toHaveLength(11);
    expect(approvals[0]).toMatchObject({ pack: "board", approvedBy: "Alex Sample" });
    expect(published.filter(({ kpi }) => kpi === "2")).toMatchObject([
      { period: "q1", shown: "15", publishedOn: "2018-11-15" },
      { period: "q2", shown: "[c]", publishedOn: "2018-11-15" },
    ]);
    expect(tracking.filter(({ assessment }) => assessment === 6)).toHaveLength(3);
  });
});

test("assessments and decisions of a committee stand as entered", async () => {
  const { register: held } = await openMaster(FROZEN.inquiry);
  const told = held.tracking.map(({ ref, date, judgement, assessment, decision, concluded }) =>
    [ref, date, judgement, assessment, decision, concluded].join(" "),
  );
  expect(told).toEqual([
    "R04 2015-11-24  1 1 true",
    "R01 2016-09-06 Significant 2  false",
    "R02 2016-09-06 Significant 2  false",
    "R03 2016-09-06 Significant 2  false",
    "R01 2017-04-11 Significant 2  false",
    "R02 2017-04-11 Significant 2  false",
    "R03 2017-04-11  2  false",
  ]);
});

interface RateJson {
  readonly actions: readonly {
    readonly ref: string;
    readonly rating: string;
    readonly rule: string;
    readonly reason: string;
  }[];
}

const UNDATED = "1f 1h 2b 2c 2d 2e 2f 2g 3e 3j 3k 4b 4d 4e 4f 4j 4k";

/** References by rating and rule, those without a date under AR12 left out. */
function ratedBy({ actions }: RateJson): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { ref, rating, rule } of actions) {
    const key = `${rating} ${rule}`;
    if (key !== "Amber AR12") found[key] = key in found ? `${found[key] ?? ""} ${ref}` : ref;
  }
  return found;
}

test.each([
  [
    "2018-11-14",
    {
      "Grey AR14g": "1a 1b 4a",
      "Green AR17": "1c",
      "Red AR14g": "1d",
      "Amber AR15": "1e",
      "Blue AR02": "1g",
      "Amber AR09": "2a",
      "Amber AR14": "3a",
      "Grey AR13": "3b 3c 3d 3f 3g 3h 3i 4c 4g 4h 4i",
      "Amber AR05": "3l",
    },
  ],
  [
    "2020-05-02",
    {
      "Red AR06": "1a 3a 3b 3c 3d 3f 3h 4c 4h 4i",
      "Grey AR14g": "1b 1d 3g 3i 4a 4g",
      "Amber AR16": "1c",
      "Amber AR07": "1e 2a",
      "Blue AR02": "1g",
      "Amber AR05": "3l",
    },
  ],
])("the master after both rounds is rated as of %s", async (date, wanted) => {
  const rated = await runForJson<RateJson>(
    ...["rate", "--master", FROZEN.afterBothRounds, "--date", date],
  );
  expect(ratedBy(rated)).toEqual(wanted);
  const undated = rated.actions.filter(({ rule }) => rule === "AR12");
  expect(undated.map(({ ref }) => ref).join(" ")).toBe(UNDATED);
  const overridden = rated.actions.find(({ ref }) => ref === "1d");
  expect(overridden?.reason.includes("Alex Sample")).toBe(date === "2018-11-14");
});
