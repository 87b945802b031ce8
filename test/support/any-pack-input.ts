import fc from "fast-check";
import { RATINGS } from "../../src/plan/ratings.ts";
import type { Master } from "../../src/plan/master/master.ts";
import type { Action, Plan } from "../../src/plan/plan.ts";
import type { PackInput } from "../../src/report/packs/pack-input.ts";
import { sampleLine } from "./sample-master.ts";
import { samplePackInput } from "./sample-pack-input.ts";
import { sampleAction, samplePlan } from "./sample-plan.ts";

const DAYS = ["2018-10-16", "2018-11-14", "2019-05-01", "2020-05-02"] as const;
const anyDay = fc.constantFrom(...DAYS);
const anyText = fc.oneof(
  fc.constantFrom("", " ", "MARAC\nand DHRs", "[x]", "…", "x".repeat(400)),
  fc.string({ unit: "grapheme", maxLength: 80 }),
);
const TIMESCALES = [
  "",
  "TBC",
  "Year 2, 2019/20",
  "Years 1-2 (2018/19- 2020/21)",
  "Ongoing",
  "Quarterly",
  "when ready",
  "Engagement years 1-2\nCapabilities years 3-4",
];

const anyAction = fc.record({
  section: fc.constantFrom(null, "1", "2", "9"),
  title: anyText,
  lead: fc.constantFrom("", "EXC", "EXC, EXP?", "TBC", "Nobody & Sons", "EP"),
  timescale: fc.constantFrom(...TIMESCALES),
  status: fc.constantFrom("", "Complete", "Blocked", "In progress – off track", "Not so"),
  obstacle: anyText,
  completed: fc.option(anyDay),
  evidence: fc.constantFrom("", "A report"),
  rating: fc.option(fc.constantFrom(...RATINGS)),
  ratedOn: fc.option(anyDay),
  previous: fc.option(fc.constantFrom(...RATINGS)),
  update: fc.option(anyText),
  round: anyDay,
  judged: fc.option(fc.constantFrom(...RATINGS)),
});

type AnyAction = typeof anyAction extends fc.Arbitrary<infer T> ? T : never;

function planOf(rows: readonly AnyAction[], isCommittee: boolean): Plan {
  const actions = rows.map(({ section, title, lead, timescale }, at): Action =>
    sampleAction(isCommittee && at % 2 === 0 ? `R${at + 1}` : `1${at}`, {
      section,
      title,
      lead,
      timescale,
    }),
  );
  return samplePlan({ actions });
}

function masterOf(rows: readonly AnyAction[], plan: Plan): Partial<Master> {
  const each = <T>(make: (row: AnyAction, ref: string) => T): T[] =>
    rows.map((row, at) => make(row, plan.actions[at]?.ref ?? ""));
  return {
    plan,
    standings: each(({ status, obstacle, completed, evidence }, ref) => ({
      ref,
      status,
      forecast: null,
      completed,
      evidence,
      obstacle,
      percent: "",
      update: "",
      updateRound: null,
      updateBy: "",
      flags: "",
      ownMarks: [],
    })),
    ratings: each(({ rating, ratedOn, previous }, ref) => ({ ref, rating, ratedOn, previous })),
    ledger: each(({ update, round }, ref) => {
      const line = sampleLine(`line ${ref}`, { ref, round });
      return { ...line, values: { ...line.values, actionTaken: update ?? "" } };
    }),
    overrides: each(({ judged }, ref) =>
      judged === null
        ? []
        : [
            {
              ref,
              rating: judged,
              by: "A. Officer",
              role: "Programme manager",
              reason: "Agreed",
              until: "2019-12-31",
              second: "B. Officer",
            },
          ],
    ).flat(),
  };
}

/** A plan with up to 25 actions of every kind, half of them recommendations now and then, as of some day. */
export const anyPackInput: fc.Arbitrary<PackInput> = fc
  .record({
    rows: fc.array(anyAction, { minLength: 1, maxLength: 25 }),
    isCommittee: fc.boolean(),
    date: anyDay,
  })
  .map(({ rows, isCommittee, date }) =>
    samplePackInput({ date, master: masterOf(rows, planOf(rows, isCommittee)) }),
  );
