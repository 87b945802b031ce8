import { mergeReturns } from "../../../src/merge/merge-returns.ts";
import { describeMerge } from "../../../src/merge/describe-merge.ts";
import { newMaster } from "../../../src/plan/master/new-master.ts";
import type { Conflict } from "../../../src/plan/master/conflicts.ts";
import type { Master } from "../../../src/plan/master/master.ts";
import { EMPTY_REGISTER, type Register } from "../../../src/plan/register/register.ts";
import type { ReceivedReturn } from "../../../src/merge/lines/received-return.ts";
import { KPI_PLAN, KPI_YEARS } from "../../support/kpi-template.ts";
import { answerAt } from "../../support/return-of.ts";
import { sampleLine } from "../../support/sample-master.ts";
import { samplePartner } from "../../support/sample-plan.ts";
import { type GivenKpi, kpiReturn } from "./kpi-returns.ts";

const ROUND = { date: "2018-11-14", returnsDue: "2018-11-07" };
const YEAR = "April 2018 to March 2019";
const YEAR_OVER = { date: "2019-05-14", returnsDue: "2019-05-07" };
const LATER = { date: "2019-02-14", returnsDue: "2019-02-07" };

interface State {
  readonly master: Master;
  readonly register: Register;
}

const START: State = {
  master: newMaster(KPI_PLAN),
  register: { ...EMPTY_REGISTER, kpiYears: KPI_YEARS },
};

function merged(state: State, returns: readonly ReceivedReturn[], round = ROUND) {
  const outcome = mergeReturns(state.master, state.register, returns, round);
  const { kpis } = outcome;
  if (!kpis) throw new Error("KPIs were not merged");
  return { master: outcome.master, register: kpis.register, kpis, outcome };
}

function q2({ register }: State, kpi = "4"): string | undefined {
  return register.kpiYears.find((entry) => entry.kpi === kpi && entry.start === KPI_PLAN.start)
    ?.values.q2;
}

function withQ2(state: State, value: string): State {
  const kpiYears = state.register.kpiYears.map((entry) =>
    entry.kpi === "4" && entry.start === KPI_PLAN.start
      ? { ...entry, values: { ...entry.values, q2: value } }
      : entry,
  );
  return { ...state, register: { ...state.register, kpiYears } };
}

function decided(state: State, given: Partial<Conflict>): State {
  const conflicts = state.master.conflicts.map((conflict) => ({ ...conflict, ...given }));
  return { ...state, master: { ...state.master, conflicts } };
}

function states({ register }: State): string[] {
  return register.kpiLog.map(({ value, state, version }) => `${value} v${version} ${state}`);
}

const Q2: GivenKpi = { kpi: "4", period: "q2", value: "12" };
const first = kpiReturn("exw", "aaaa1111", [Q2]);

test.each<[string, Partial<GivenKpi>, string]>([
  ["words", { value: "about 12" }, "The value is not a number, and not [x]."],
  ["a per cent of a count", { value: "12%" }, "The value is not a number, and not [x]."],
  ["a count below 0", { value: "-3" }, "A count must be 0 or more."],
  ["a share above 100", { kpi: "B1", value: "120%" }, "A percentage must be from 0 to 100."],
  ["a share below 0", { kpi: "B1", value: "-1" }, "A percentage must be from 0 to 100."],
  [
    "what a formula gives",
    { kpi: "B1", value: "39.0804597701149%" },
    "The value has too many decimal places.",
  ],
  ["a note alone", { value: "", note: "Comes in January" }, "A note without a value."],
  ["a KPI of another plan", { kpi: "9" }, "The plan has no such KPI, or no such year or quarter."],
  [
    "a period after the report date",
    { period: "q3" },
    "Quarter 3 (October to December 2018) ends on 31 December 2018, after 14 November 2018. Leave its figure out until the period is over.",
  ],
])("%s is logged, set aside with why, and does not enter", (_, given, why) => {
  const { register, kpis } = merged(START, [kpiReturn("exw", "bbbb", [{ ...Q2, ...given }])]);
  expect(register.kpiLog.map((line) => [line.state, line.why])).toEqual([["Set aside", why]]);
  const values = register.kpiYears.flatMap((entry) => Object.values(entry.values));
  expect(values.filter((value) => value !== "" && value !== "[x]" && value !== "10")).toEqual([]);
  expect(kpis.tally).toMatchObject({ valuesIn: 1, setAside: 1, merged: 0 });
});

test.each<[string, Partial<Record<"period" | "year", string>>, string]>([
  ["the year alone", { year: YEAR }, `period not told, ${YEAR}`],
  ["the year where the period belongs", { period: YEAR }, `period not told, ${YEAR}`],
  ["neither", {}, ""],
  ["a period that is none", { period: "Quarter 5", year: YEAR }, `Quarter 5, ${YEAR}`],
])("a value that names %s is set aside, never taken for the whole year's", (_, named, logged) => {
  const sent = kpiReturn("exw", "dddd", [Q2]);
  const { period, year } = named;
  const kpiRows = sent.reading.kpiRows.map((row) => ({
    ...row,
    period: null,
    year: year === undefined ? null : row.year,
    answers: {
      ...row.answers,
      ...(period !== undefined && { period: answerAt(period) }),
      ...(year !== undefined && { year: answerAt(year) }),
    },
  }));
  const { register } = merged(
    START,
    [{ ...sent, reading: { ...sent.reading, kpiRows } }],
    YEAR_OVER,
  );
  expect(register.kpiLog.map((line) => [line.state, line.why, line.year])).toEqual([
    ["Set aside", "The plan has no such KPI, or no such year or quarter.", logged],
  ]);
});

test("a KPI that the team adds to the plan later lets its value in", () => {
  const early = merged(START, [kpiReturn("exw", "cccc", [{ ...Q2, kpi: "7" }])]);
  const [known] = KPI_PLAN.kpis;
  if (!known) throw new Error("The plan has no KPI");
  const plan = { ...KPI_PLAN, kpis: [...KPI_PLAN.kpis, { ...known, number: "7" }] };
  const later = merged({ ...early, master: { ...early.master, plan } }, []);
  expect([q2(later, "7"), states(later)]).toEqual(["12", ["12 v1 Merged"]]);
});

test("a resubmission replaces what was said, in the same round and in a later one", () => {
  const corrected = kpiReturn("exw", "dddd", [{ ...Q2, value: "13" }], "2018-11-07T09:00:00");
  const after = merged(merged(START, [first]), [corrected]);
  expect([q2(after), states(after)]).toEqual(["13", ["12 v1 Superseded", "13 v2 Merged"]]);
  const next = kpiReturn("exw", "eeee", [{ ...Q2, value: "14" }], "2019-02-01T09:00:00");
  const again = merged(after, [next], LATER);
  expect([q2(again), states(again).at(-1)]).toEqual(["14", "14 v1 Merged"]);
  expect(again.kpis.changes).toEqual([
    {
      ref: "KPI 4",
      field: "Quarter 2 (July to September 2018), April 2018 to March 2019",
      from: "13",
      to: "14",
      source: "exw-eeee.xlsx, Your KPIs, Value G4, from EXW",
    },
  ]);
});

test("[x] marks what is missing, gives way to a value, and takes none of the team's away", () => {
  const marked = merged(START, []);
  expect([q2(marked), marked.kpis.marked.length]).toEqual(["[x]", 5]);
  expect(q2(merged(marked, [first]))).toBe("12");
  const none = kpiReturn("exw", "ffff", [{ ...Q2, value: "[x]" }], "2018-11-07T10:00:00");
  expect(q2(merged(withQ2(START, "11"), [none]))).toBe("11");
  expect(q2(merged(merged(START, [first]), [none]))).toBe("[x]");
});

test("what the team typed and a return says too is no conflict", () => {
  const after = merged(withQ2(START, "12"), [first]);
  expect([q2(after), after.master.conflicts]).toEqual(["12", []]);
});

test("what the team typed and a return says otherwise waits, and is decided once", () => {
  const open = merged(withQ2(START, "11"), [first]);
  expect([q2(open), states(open)]).toEqual(["11", ["12 v1 In conflict"]]);
  expect(open.master.conflicts).toMatchObject([
    {
      state: "Open",
      ref: "KPI 4",
      field: "Quarter 2 (July to September 2018), April 2018 to March 2019",
      first: "11",
      second: "12",
      secondFrom: "exw-aaaa1111.xlsx, Your KPIs, Value G4, from EXW",
    },
  ]);
  const taken = merged(decided(open, { decision: "Use B", decidedBy: "A. Officer" }), []);
  expect([q2(taken), states(taken)]).toEqual(["12", ["12 v1 Merged"]]);
  const again = merged(taken, [first]);
  expect([again.master.conflicts, again.register]).toEqual([
    taken.master.conflicts,
    taken.register,
  ]);
  const kept = merged(decided(open, { decision: "Use A", decidedBy: "A. Officer" }), []);
  expect([q2(kept), kept.master.conflicts[0]?.state]).toEqual(["11", "Settled"]);
});

test("a decision without a name waits", () => {
  const open = merged(withQ2(START, "11"), [first]);
  const still = merged(decided(open, { decision: "Use B" }), []);
  expect([q2(still), still.master.conflicts[0]?.state]).toEqual(["11", "Open"]);
});

test.each(["Use A", "Use B", "Leave as it is"] as const)(
  "two partners' values: %s is applied, and the value not chosen is set aside",
  (decision) => {
    const other = kpiReturn("exp", "9999", [{ ...Q2, value: "15" }], "2018-11-07T09:00:00");
    const open = merged(START, [first, other]);
    expect(states(open)).toEqual(["12 v1 In conflict", "15 v1 In conflict"]);
    const after = merged(decided(open, { decision, decidedBy: "A. Officer" }), []);
    const expected = { "Use A": "12", "Use B": "15", "Leave as it is": "12" };
    expect(q2(after)).toBe(expected[decision]);
    const again = merged(after, [first, other]);
    expect([again.register, again.master.conflicts]).toEqual([
      after.register,
      after.master.conflicts,
    ]);
  },
);

test("a value that stood alone is taken back where two others differ, whoever came first", () => {
  const police = kpiReturn("exp", "9999", [{ ...Q2, value: "15" }]);
  const council = kpiReturn("exc", "8888", [{ ...Q2, value: "16" }]);
  const [there, back] = [
    merged(merged(START, [police]), [council]),
    merged(merged(START, [council]), [police]),
  ];
  expect([q2(there), q2(back), there.kpis.changes.map(({ to }) => to)]).toEqual([
    "[x]",
    "[x]",
    [""],
  ]);
  const provided = merged(there, [first]);
  expect([q2(provided), states(provided)]).toEqual([
    "12",
    ["16 v1 In conflict", "15 v1 In conflict", "12 v1 In conflict"],
  ]);
});

test("two different values in one return are a conflict too", () => {
  const twice = kpiReturn("exw", "abab", [Q2, { ...Q2, value: "13" }]);
  const after = merged(START, [twice]);
  expect(after.master.conflicts.map(({ why }) => why)).toEqual([
    "One partner gives two values for the same period.",
  ]);
});

test("what a provider says is shown with its own source, whichever other value came first", () => {
  const other = kpiReturn("exp", "0000", [{ ...Q2, value: "15" }], "2018-11-05T09:00:00");
  const { kpis } = merged(START, [other, first]);
  const { source, to } = kpis.changes.find(({ ref }) => ref === "KPI 4") ?? {};
  expect([to, source]).toEqual(["12", "exw-aaaa1111.xlsx, Your KPIs, Value G4, from EXW"]);
  const byHand = merged(withQ2(START, "11"), [other, first]).master.conflicts;
  const asked = byHand.find(({ first: value }) => value === "11");
  expect([asked?.second, asked?.secondFrom]).toEqual([
    "12",
    "exw-aaaa1111.xlsx, Your KPIs, Value G4, from EXW",
  ]);
});

test("conflicts about actions and about KPIs leave each other alone", () => {
  const { conflicts } = merged(withQ2(START, "11"), [first]).master;
  const action = { ...conflicts[0], id: "1a Status 00", ref: "1a", field: "Status" } as Conflict;
  const state = { ...START, master: { ...START.master, conflicts: [action] } };
  const after = merged(withQ2(state, "11"), [first]);
  expect(after.master.conflicts.map(({ ref, state: now }) => [ref, now])).toEqual([
    ["1a", "Settled"],
    ["KPI 4", "Open"],
  ]);
});

test("a return with nothing but KPI values is a reply", () => {
  const { master } = merged(START, [first]);
  expect(master.replies.find(({ partner }) => partner === "exw")?.state).toBe("Received on time");
});

test("a partner that owes KPI values alone is asked for them by name", () => {
  const only = samplePartner("ONLY");
  const plan = { ...KPI_PLAN, partners: [...KPI_PLAN.partners, only] };
  const [entry] = KPI_YEARS;
  if (!entry) throw new Error("No KPI year");
  const kpiYears = [{ ...entry, provider: "ONLY" }];
  const state = { master: newMaster(plan), register: { ...EMPTY_REGISTER, kpiYears } };
  const { outcome } = merged(state, []);
  const reply = outcome.master.replies.find(({ partner }) => partner === "only");
  expect([reply?.role, reply?.state]).toEqual(["Values of KPI 4", "Not received"]);
  expect(describeMerge(outcome)).toContain("\n    ONLY: values of KPI 4");
  const sent = kpiReturn("only", "fefe", [Q2]);
  const identity = {
    ...sent.reading.identity,
    partnerReading: { kind: "known", written: "ONLY", id: "only" } as const,
  };
  const after = merged(state, [{ ...sent, reading: { ...sent.reading, identity } }]).outcome;
  expect([after.expected, after.replied]).toEqual([outcome.expected, outcome.replied + 1]);
  expect(describeMerge(after)).not.toContain("ONLY: ");
});

test("nothing is owed before a period is over, or in a year without a provider", () => {
  const early = { date: "2018-05-14", returnsDue: "2018-05-07" };
  const roles = (round: typeof ROUND, state = START) =>
    merged(state, [], round).master.replies.map(({ role }) => role);
  expect(roles(early).join()).not.toContain("KPI");
  expect(roles(ROUND).filter((role) => role.includes("values of KPI 4, B1"))).toHaveLength(1);
});

test("nothing to report on actions, and KPI values, is no nil return", () => {
  const nil = { ...first, reading: { ...first.reading, nil: answerAt("Yes") } };
  const stateOf = (one: ReceivedReturn) =>
    merged(START, [one]).master.replies.find(({ partner }) => partner === "exw")?.state;
  expect(stateOf(nil)).toBe("Received on time");
  const noted = kpiReturn("exw", "acac", [{ ...Q2, value: "", note: "In January" }]);
  const { kpiRows } = noted.reading;
  expect(stateOf({ ...nil, reading: { ...nil.reading, kpiRows } })).toBe("Nil return");
});

test("a master that cannot hold KPI values keeps waiting for them", () => {
  const outcome = mergeReturns(START.master, null, [first], ROUND);
  expect([outcome.kpis, outcome.master.conflicts]).toEqual([null, []]);
});

describe("what other values do to one that stands", () => {
  const value = (partner: string, sha: string, given: string, received?: string) =>
    kpiReturn(partner, sha, [{ ...Q2, value: given }], received);

  test("no data from one partner is no conflict with another's data", () => {
    const after = merged(START, [value("exp", "0a", "[x]"), first]);
    expect([q2(after), after.master.conflicts]).toEqual(["12", []]);
  });

  test("of a provider's own two values neither stands until somebody chooses", () => {
    const twice = kpiReturn("exw", "0b", [Q2, { ...Q2, value: "13" }]);
    expect(q2(merged(START, [twice]))).toBe("[x]");
  });

  test("a decision keeps its meaning when the same two values come in the other order", () => {
    const open = merged(START, [value("exp", "0c", "15", "2018-11-05T09:00:00"), first]);
    const given = { decision: "Use A", decidedBy: "A. Officer" } as const;
    const settled = merged(decided(open, given), []);
    expect(open.master.conflicts.map(({ first: a }) => a)).toEqual(["15"]);
    const again = merged(settled, [value("exp", "0d", "15", "2018-11-07T09:00:00")]);
    expect([q2(settled), q2(again)]).toEqual(["15", "15"]);
    expect(again.master.conflicts.map(({ state }) => state)).toEqual(["Settled"]);
  });

  test("what the team typed over a return's value stays when two others differ", () => {
    const one = merged(START, [value("exp", "0e", "15")]);
    const both = merged(withQ2(one, "20"), [value("exc", "0f", "16")]);
    expect([q2(one), q2(both)]).toEqual(["15", "20"]);
  });

  test("no data from the provider asks nothing where the team has typed a value", () => {
    const after = merged(withQ2(START, "11"), [value("exw", "1a", "[x]")]);
    expect([q2(after), after.master.conflicts]).toEqual(["11", []]);
  });

  test("one of two values that differ is no hand edit once the other is withdrawn", () => {
    const one = merged(START, [value("exp", "1b", "15")]);
    const both = merged(one, [value("exc", "1c", "16")]);
    const typed = withQ2(both, "16");
    const agreed = merged(typed, [value("exc", "1d", "15", "2018-11-07T10:00:00")]);
    expect([q2(both), q2(agreed)]).toEqual(["[x]", "15"]);
    expect(agreed.master.conflicts.filter(({ state }) => state === "Open")).toEqual([]);
  });
});

test("a file given twice is logged once, and one that an earlier round merged keeps its round", () => {
  expect(merged(START, [first, { ...first, file: "copy.xlsx" }]).register.kpiLog).toHaveLength(1);
  const ledger = [sampleLine("3l", { sha256: first.sha256, round: ROUND.date })];
  const later = merged({ ...START, master: { ...START.master, ledger } }, [first], LATER);
  expect(later.register.kpiLog.map(({ round }) => round)).toEqual([ROUND.date]);
});

test("a later value that is set aside replaces nothing", () => {
  const later = kpiReturn("exw", "2a", [{ ...Q2, value: "TBC" }], "2018-11-07T10:00:00");
  const after = merged(START, [first, later]);
  expect([q2(after), ...states(after)]).toEqual(["12", "12 v1 Merged", "TBC v2 Set aside"]);
});

test("a late return for an earlier round replaces nothing that a later round says", () => {
  const newer = merged(
    START,
    [kpiReturn("exw", "2b", [{ ...Q2, value: "14" }], "2019-02-01T09:00:00")],
    LATER,
  );
  const late = kpiReturn("exw", "2c", [Q2], "2019-03-01T09:00:00");
  expect(q2(merged(newer, [late], ROUND))).toBe("14");
});

test("a resubmission without KPI values counts among the versions", () => {
  const nil = { ...kpiReturn("exw", "2d", []), received: "2018-11-05T09:00:00" };
  const said = { ...nil, reading: { ...nil.reading, nil: answerAt("Yes") } };
  expect(states(merged(merged(START, [said]), [first]))).toEqual(["12 v2 Merged"]);
});

test("a row of the KPIs sheet for a KPI or a year that the plan does not have stays", () => {
  const [entry] = KPI_YEARS;
  if (!entry) throw new Error("No KPI year");
  const strange = [
    { ...entry, kpi: "77" },
    { ...entry, year: "2044", start: null },
  ];
  const state = { ...START, register: { ...EMPTY_REGISTER, kpiYears: [...KPI_YEARS, ...strange] } };
  const kept = merged(state, [first]).register.kpiYears;
  expect(kept.filter(({ kpi, year }) => kpi === "77" || year === "2044")).toHaveLength(2);
});

test("a sender whom the team names later is the partner of its values from then on", () => {
  const partnerReading = { kind: "unknown", written: "The Refuge", suggestions: [] } as const;
  const sent = kpiReturn("exw", "3a", [Q2]);
  const identity = { ...sent.reading.identity, partner: answerAt("The Refuge"), partnerReading };
  const unknown = merged(START, [{ ...sent, reading: { ...sent.reading, identity } }]);
  expect(unknown.register.kpiLog.map(({ partner }) => partner)).toEqual([null]);
  const newNames = unknown.master.newNames.map((name) => ({ ...name, sameAs: "EXW" }));
  const named = merged({ ...unknown, master: { ...unknown.master, newNames } }, []);
  expect(named.register.kpiLog.map(({ partner }) => partner)).toEqual(["exw"]);
});
