import fc from "fast-check";
import { longDay, type IsoDay } from "../../src/calendar/iso-day.ts";
import { recordPlan } from "../../src/merge/changes/record-plan.ts";
import { mergeReturns } from "../../src/merge/merge-returns.ts";
import type { Master } from "../../src/plan/master/master.ts";
import { newMaster } from "../../src/plan/master/new-master.ts";
import { RATINGS, type RatingName } from "../../src/plan/ratings.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import { sampleAction, samplePlan } from "../support/sample-plan.ts";

const REF = "1a";
const FIRST = "2019-03-31";
const DATES = ["2018-12-31", FIRST, "2019-09-30", "2020-03-31"] as const;
const TIMESCALES = [...DATES.map(longDay), "ongoing", "", "to be agreed"];
const ROUNDS = ["2018-11-14", "2019-05-14", "2019-11-14", "2020-05-14"] as const;
const plan = samplePlan({
  actions: [sampleAction(REF, { lead: "EXC", timescale: longDay(FIRST) })],
});
const STATUSES = ["", ...plan.statuses.map(({ name }) => name)];

type Step =
  | { readonly does: "date"; readonly timescale: string }
  | { readonly does: "original"; readonly day: IsoDay }
  | { readonly does: "status"; readonly status: string }
  | { readonly does: "merge"; readonly round: IsoDay };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant("date" as const), timescale: fc.constantFrom(...TIMESCALES) }),
  fc.record({ does: fc.constant("original" as const), day: fc.constantFrom(...DATES) }),
  fc.record({ does: fc.constant("status" as const), status: fc.constantFrom(...STATUSES) }),
  fc.record({ does: fc.constant("merge" as const), round: fc.constantFrom(...ROUNDS) }),
);

/** What a person, or a merge, makes of the master; a merge writes what the Master plan shows of the record. */
function take(master: Master, does: Step): Master {
  if (does.does === "merge") {
    const round = { date: does.round, returnsDue: does.round };
    return mergeReturns(master, null, [], round).master;
  }
  if (does.does === "original")
    return { ...master, origins: [{ ref: REF, originalDue: does.day }] };
  if (does.does === "status") {
    const standings = master.standings.map((one) => ({ ...one, status: does.status }));
    return { ...master, standings };
  }
  const actions = master.plan.actions.map((action) => ({ ...action, timescale: does.timescale }));
  return { ...master, plan: { ...master.plan, actions } };
}

function recorded(): Master {
  const master = newMaster(plan);
  return { ...master, record: recordPlan(master, master.standings, "2018-10-16").record };
}

/** The colour with the first date back in its place. */
function unmoved(master: Master, asOf: IsoDay): RatingName {
  const back = take(master, { does: "date", timescale: longDay(FIRST) });
  return rateMaster(back, asOf).get(REF)?.rating ?? "Blue";
}

test("no sequence of edits, merges and rounds makes a colour better by a moved date unsaid", () => {
  let better = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.constantFrom(...ROUNDS), (steps, asOf) => {
      const master = steps.reduce(take, recorded());
      const rated = rateMaster(master, asOf).get(REF);
      if (!rated) throw new Error("Not rated");
      const isBetter = RATINGS.indexOf(rated.rating) > RATINGS.indexOf(unmoved(master, asOf));
      if (!isBetter) return;
      better += 1;
      expect(rated.reason).toContain(`By the first due date, ${longDay(FIRST)}, it would be `);
      const now = DATES.find((day) => longDay(day) === master.plan.actions[0]?.timescale);
      expect(rated.reason).toContain(now === undefined ? "that date was " : longDay(now));
    }),
    { numRuns: 1_500, seed: 35 },
  );
  expect(better).toBeGreaterThan(50);
});

test("who agreed is said, and a date that makes nothing better is not spoken of", () => {
  const moved = take(take(recorded(), { does: "date", timescale: longDay("2020-03-31") }), {
    does: "merge",
    round: "2019-05-14",
  });
  const reason = (master: Master, asOf: IsoDay) => rateMaster(master, asOf).get(REF)?.reason;
  expect(reason(moved, "2018-06-01")).not.toContain("first due date");
  expect(reason(moved, "2019-11-14")).toMatch(
    / By the first due date, 31 March 2019, it would be Red; that date is now 31 March 2020\. Nobody has said who agreed it\.$/u,
  );
  const changes = moved.changes.map((change) => ({ ...change, agreedBy: "the board" }));
  expect(reason({ ...moved, changes }, "2019-11-14")).toMatch(/ Agreed by the board\.$/u);
});
