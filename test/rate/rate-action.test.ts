import { readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { addDays } from "../../src/calendar/iso-day.ts";
import type { StatusId } from "../../src/plan/plan.ts";
import { RATING_POLICIES } from "../../src/plan/rating-policies.ts";
import { CONFIDENCE_GRADES } from "../../src/plan/status/confidence-grade.ts";
import { DATES_AND_STATUSES } from "../../src/rate/policies/dates-and-statuses.ts";
import { rateAction } from "../../src/rate/rate-action.ts";
import { NOTHING_REPORTED, type DueDates, type RatingInputs } from "../../src/rate/rating.ts";
import { RULES_OF_POLICY } from "../../src/rate/rules-of-policy.ts";
import { samplePlan } from "../support/sample-plan.ts";

const { policy } = samplePlan();
const DATES: DueDates = {
  label: "",
  start: "2019-04-01",
  end: "2020-03-31",
  endLatest: "2020-03-31",
  originalEnd: null,
  recurring: false,
};

function inputs(given: Partial<RatingInputs> = {}, dates: Partial<DueDates> = {}): RatingInputs {
  return {
    dates: { ...DATES, ...(dates.end === undefined ? {} : { endLatest: dates.end }), ...dates },
    phases: [],
    planStart: "2018-04-01",
    ...NOTHING_REPORTED,
    ...given,
  };
}

function recurring(status: StatusId | null, lastReturn: string | null): RatingInputs {
  return inputs({ status, lastReturn }, { start: null, end: null, recurring: true });
}

function completedOn(completed: string): RatingInputs {
  return inputs({ status: "complete", completed, evidence: 1 });
}

interface Written {
  readonly status?: string;
  readonly start?: string;
  readonly end?: string;
  readonly end_latest?: string;
  readonly completed?: string;
  readonly evidence?: number;
  readonly forecast?: string;
  readonly last_return?: string;
  readonly recurring?: number;
}

function inputsOf(json: string): RatingInputs {
  const written = JSON.parse(json) as Written;
  const status = written.status?.replace("in_progress", "on-track").replace("_", "-") ?? null;
  const end = written.end ?? null;
  return inputs(
    {
      status: status as StatusId | null,
      completed: written.completed ?? null,
      evidence: written.evidence ?? 0,
      forecast: written.forecast ?? null,
      lastReturn: written.last_return ?? null,
    },
    {
      start: written.start ?? null,
      end,
      endLatest: written.end_latest ?? end,
      recurring: written.recurring === 1,
    },
  );
}

const [, ...lines] = readFileSync(path.join(__dirname, "../cases/rag.tsv"), "utf8")
  .split(/\r?\n/u)
  .filter((line) => line !== "");
const cases = lines.map((line) => {
  const [id = "", what = "", json = "", asOf = "", rating = "", rule = ""] = line.split("\t");
  return { id, what, json, asOf, wanted: `${rating} ${rule}` };
});

describe("the golden cases", () => {
  test.each(cases)("$id $what", ({ json, asOf, wanted }) => {
    const { rating, rule, reason } = rateAction(inputsOf(json), asOf, policy);
    expect(`${rating} ${rule}`).toBe(wanted);
    expect(reason.startsWith(`${rating}: `)).toBe(true);
  });

  test("there are thirty of them, and they reach every rule", () => {
    const reached = new Set(cases.map(({ wanted }) => wanted.split(" ")[1]));
    expect(cases).toHaveLength(30);
    expect(DATES_AND_STATUSES.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe("the reason", () => {
  test.each([
    ["Red: overdue 32 days. Due 31 March 2020.", inputs(), "2020-05-02"],
    ["Amber: overdue 1 day. Due 31 March 2020.", inputs(), "2020-04-01"],
    [
      "Amber: date disputed: due 31 March 2020 or 31 March 2021; the earlier day has passed.",
      inputs({}, { endLatest: "2021-03-31" }),
      "2020-04-01",
    ],
    [
      "Amber: date disputed: due 31 March 2020 or 31 March 2021; the earlier day has passed.",
      inputs({}, { endLatest: "2021-03-31" }),
      "2021-03-31",
    ],
    [
      "Amber: overdue 1 day. Date disputed: due 31 March 2020 or 31 March 2021.",
      inputs({}, { endLatest: "2021-03-31" }),
      "2021-04-01",
    ],
    [
      "Blue: complete 15 April 2020, 15 days late against the due date, 31 March 2020.",
      inputs({ status: "complete", completed: "2020-04-15", evidence: 1 }),
      "2020-04-30",
    ],
    [
      "Blue: complete 15 April 2020, 197 days late against the original date, 1 October 2019.",
      inputs(
        { status: "complete", completed: "2020-04-15", evidence: 1 },
        { originalEnd: "2019-10-01" },
      ),
      "2020-04-30",
    ],
    [
      "Amber: completion reported, but the evidence and the date completed are missing.",
      inputs({ status: "complete" }),
      "2020-03-01",
    ],
    [
      "Amber: completion reported. The date completed, 1 May 2020, is after the report date.",
      inputs({ status: "complete", completed: "2020-05-01", evidence: 1 }),
      "2020-04-30",
    ],
    [
      "Grey: withdrawn on 14 November 2018 by Exampleton Council.",
      inputs({ status: "withdrawn", withdrawnOn: "2018-11-14", withdrawnBy: "Exampleton Council" }),
      "2018-12-01",
    ],
    ["Grey: withdrawn.", inputs({ status: "withdrawn" }), "2018-12-01"],
    [
      "Blue: complete 31 March 2020, on time.",
      inputs({ status: "complete", completed: "2020-03-31", evidence: 1 }),
      "2020-03-31",
    ],
    [
      "Amber: completion reported, but the evidence is missing.",
      inputs({ status: "complete", completed: "2020-03-01" }),
      "2020-03-01",
    ],
    [
      "Amber: completion reported, but the date completed is missing.",
      inputs({ status: "complete", evidence: 1 }),
      "2020-03-01",
    ],
    ["Amber: blocked.", inputs({ status: "blocked", obstacle: "  " }), "2019-06-01"],
    [
      "Red: blocked, and overdue 1 day. Due 31 March 2020. Obstacle: no premises",
      inputs({ status: "blocked", obstacle: " no premises " }),
      "2020-04-01",
    ],
    [
      "Amber: blocked. Obstacle: no premises",
      inputs({ status: "blocked", obstacle: "no premises" }),
      "2019-06-01",
    ],
    [
      "Red: forecast 2 May 2020 is 32 days after the due date, 31 March 2020.",
      inputs({ status: "on-track", forecast: "2020-05-02" }),
      "2019-06-01",
    ],
    [
      "Red: forecast 2 May 2021 is 32 days after the due date, 31 March 2021.",
      inputs({ status: "on-track", forecast: "2021-05-02" }, { endLatest: "2021-03-31" }),
      "2019-06-01",
    ],
    [
      "Amber: forecast 2 May 2020 is 32 days after the due date, 31 March 2020.",
      inputs({ status: "on-track", forecast: "2020-05-02" }, { endLatest: "2021-03-31" }),
      "2019-06-01",
    ],
    ["Red: the lead reports off track.", inputs({ status: "off-track" }), "2019-06-01"],
    ["Amber: the lead reports at risk.", inputs({ status: "at-risk" }), "2019-06-01"],
    ["Grey: due to start 1 April 2019.", inputs(), "2019-03-31"],
    [
      "Grey: no status received; 16% of the time has gone. Due 31 March 2020.",
      inputs(),
      "2019-06-01",
    ],
    [
      "Amber: no status received; 50% of the time has gone. Due 31 March 2020.",
      inputs(),
      "2019-10-01",
    ],
    [
      "Green: not started; 24% of the time has gone. Due 31 March 2020.",
      inputs({ status: "not-started" }),
      "2019-06-28",
    ],
    [
      "Amber: not started; 25% of the time has gone. Due 31 March 2020.",
      inputs({ status: "not-started" }),
      "2019-07-02",
    ],
    [
      "Red: not started; 75% of the time has gone. Due 31 March 2020.",
      inputs({ status: "not-started" }),
      "2020-01-02",
    ],
    [
      "Green: recurring; last return 1 June 2019.",
      recurring("on-track", "2019-06-01"),
      "2019-10-16",
    ],
    [
      "Amber: recurring; last return 1 January 2019.",
      recurring("on-track", "2019-01-01"),
      "2019-10-16",
    ],
    [
      "Amber: recurring; not reported on track, last return 1 June 2019.",
      recurring("not-started", "2019-06-01"),
      "2019-10-16",
    ],
    [
      "Amber: recurring; no status received, no return has come.",
      recurring(null, null),
      "2019-10-16",
    ],
    ["Grey: no date agreed yet; the plan has not begun.", inputs({}, { end: null }), "2018-03-01"],
    ["Amber: no date agreed 7 months into the plan.", inputs({}, { end: null }), "2018-11-14"],
    [
      "Amber: on track, but no return since 14 April 2019.",
      inputs({ status: "on-track", lastReturn: "2019-04-14" }),
      "2019-10-16",
    ],
    ["Amber: on track, but no return has come.", inputs({ status: "on-track" }), "2019-10-16"],
    [
      "Green: on track; last return 1 October 2019.",
      inputs({ status: "on-track", lastReturn: "2019-10-01" }),
      "2019-10-16",
    ],
  ])("%s", (reason, given, asOf) => {
    expect(rateAction(given, asOf, policy).reason).toBe(reason);
  });
});

describe("to the day", () => {
  const onTrack = (lastReturn: string, forecast: string | null = null): RatingInputs =>
    inputs({ status: "on-track", lastReturn, forecast });
  const twoReadings = { endLatest: "2021-03-31" };

  test.each([
    ["completed on the report date", completedOn("2020-04-30"), "2020-04-30", "Blue AR02"],
    ["completed the day after", completedOn("2020-05-01"), "2020-04-30", "Amber AR03"],
    ["184 days since the last return", onTrack("2019-04-15"), "2019-10-16", "Green AR17"],
    ["185 days since the last return", onTrack("2019-04-14"), "2019-10-16", "Amber AR16"],
    ["recurring, 184 days", recurring("on-track", "2019-04-15"), "2019-10-16", "Green AR11"],
    ["recurring, 185 days", recurring("on-track", "2019-04-14"), "2019-10-16", "Amber AR11s"],
    ["blocked on the due date", inputs({ status: "blocked" }), "2020-03-31", "Amber AR05"],
    [
      "blocked on the later of two due dates",
      inputs({ status: "blocked" }, twoReadings),
      "2021-03-31",
      "Amber AR05",
    ],
    [
      "blocked the day after the later of two",
      inputs({ status: "blocked" }, twoReadings),
      "2021-04-01",
      "Red AR05r",
    ],
    [
      "a forecast for the due date",
      onTrack("2019-09-01", "2020-03-31"),
      "2019-10-16",
      "Green AR17",
    ],
    ["a forecast a day late", onTrack("2019-09-01", "2020-04-01"), "2019-10-16", "Amber AR09"],
    ["on the day it is to start", inputs(), "2019-04-01", "Grey AR14g"],
  ])("%s", (_what, given, asOf, wanted) => {
    const { rating, rule } = rateAction(given, asOf, policy);
    expect(`${rating} ${rule}`).toBe(wanted);
  });
});

describe("phases", () => {
  const first = { ...DATES, label: "Engagement", start: "2018-04-01" };
  const second = {
    ...DATES,
    label: "Capabilities",
    start: "2020-04-01",
    end: "2021-03-31",
    endLatest: "2022-03-31",
  };

  test("the worst open phase speaks for the action", () => {
    const { rating, rule, reason } = rateAction(
      inputs({ phases: [first, second] }),
      "2020-05-02",
      policy,
    );
    expect([rating, rule, reason]).toEqual([
      "Red",
      "AR06",
      "Red: overdue 32 days. Due 31 March 2020. Phase 1 of 2: Engagement.",
    ]);
  });

  test("an open Green phase comes before a Grey one", () => {
    const given = inputs({ phases: [second, first], status: "not-started" });
    expect(rateAction(given, "2018-05-01", policy).rating).toBe("Green");
  });

  test("Blue where all are", () => {
    const given = inputs({
      phases: [first, second],
      status: "complete",
      completed: "2020-01-01",
      evidence: 1,
    });
    expect(rateAction(given, "2020-05-02", policy).rating).toBe("Blue");
  });
});

describe("thresholds are the policy's", () => {
  test.each([
    ["redAfterDays", { ...policy, redAfterDays: 0 }, inputs(), "2020-04-01", "Red"],
    [
      "undatedGraceDays",
      { ...policy, undatedGraceDays: 400 },
      inputs({}, { end: null }),
      "2018-11-14",
      "Grey",
    ],
    ["noReturnShare", { ...policy, noReturnShare: 0.1 }, inputs(), "2019-06-01", "Amber"],
    [
      "notStartedAmberShare",
      { ...policy, notStartedAmberShare: 0.01 },
      inputs({ status: "not-started" }),
      "2019-05-01",
      "Amber",
    ],
    [
      "notStartedRedShare",
      { ...policy, notStartedRedShare: 0.01 },
      inputs({ status: "not-started" }),
      "2019-05-01",
      "Red",
    ],
    [
      "staleAfterDays",
      { ...policy, staleAfterDays: 1 },
      inputs({ status: "on-track", lastReturn: "2019-05-01" }),
      "2019-05-03",
      "Amber",
    ],
  ] as const)("%s", (_name, changed, given, asOf, wanted) => {
    expect(rateAction(given, asOf, changed).rating).toBe(wanted);
    expect(rateAction(given, asOf, policy).rating).not.toBe(wanted);
  });
});

describe("whatever the inputs", () => {
  const day = fc.integer({ min: -800, max: 1600 }).map((days) => addDays("2019-04-01", days));
  const maybeDay = fc.option(day, { nil: null });
  const dates = fc
    .tuple(maybeDay, maybeDay, fc.nat(500), fc.boolean())
    .map(([start, end, more, recurring]): DueDates => ({
      label: "",
      start: start !== null && end !== null && start > end ? end : start,
      end,
      endLatest: end && addDays(end, more),
      originalEnd: null,
      recurring,
    }));
  const status = fc.constantFrom<StatusId | null>(
    null,
    "not-started",
    "on-track",
    "at-risk",
    "off-track",
    "blocked",
    "complete",
    "withdrawn",
  );
  const any = fc
    .record({
      dates,
      phases: fc.array(dates, { maxLength: 3 }),
      status,
      grade: fc.constantFrom(null, ...CONFIDENCE_GRADES),
      percent: fc.option(fc.nat(100), { nil: null }),
      completed: maybeDay,
      evidence: fc.nat(2),
      forecast: maybeDay,
      lastReturn: maybeDay,
    })
    .map((given) => inputs(given));
  const badness = { Red: 2, Amber: 1, Grey: 0, Green: 0, Blue: 0 };

  test.each(RATING_POLICIES)("by $label, there is always one rating, by a known rule", ({ id }) => {
    const ids = RULES_OF_POLICY[id].map((rule) => rule.id);
    fc.assert(
      fc.property(any, day, (given, asOf) => {
        const rated = rateAction(given, asOf, { ...policy, rating: id });
        expect(ids).toContain(rated.rule);
        expect(rated.reason).toMatch(new RegExp(`^${rated.rating}: .`, "u"));
        expect(rated.reason).not.toMatch(/NaN|undefined|null|unknown day/u);
        expect(rated.inputs).toBe(given);
      }),
    );
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const thresholds = fc.record({
    redAfterDays: fc.nat(60),
    undatedGraceDays: fc.nat(400),
    noReturnShare: share,
    notStartedAmberShare: share,
    notStartedRedShare: share,
    staleAfterDays: fc.nat(400),
    percentRedUpTo: fc.nat(100),
    percentAmberUpTo: fc.nat(100),
    percentLateRedBelow: fc.nat(100),
  });

  // Domain reference 3.3. A completion dated ahead turns Blue on its day, which is no doing of time alone.
  test.each(RATING_POLICIES)("by $label, time alone never makes a colour better", ({ id }) => {
    fc.assert(
      fc.property(any, thresholds, day, fc.nat(400), (given, set, asOf, days) => {
        const by = { ...policy, ...set, rating: id };
        const now = rateAction(given, asOf, by);
        const then = rateAction(given, addDays(asOf, days), by);
        fc.pre(then.rating !== "Blue");
        expect(badness[then.rating]).toBeGreaterThanOrEqual(badness[now.rating]);
      }),
      { numRuns: 700 },
    );
  });

  test.each([
    ["not started", inputs({ status: "not-started" }), "AR15r"],
    ["late by its forecast", inputs({ status: "on-track", forecast: "2020-07-01" }), "AR08"],
  ])("an action %s stays Red on the day after it was due", (_what, given, rule) => {
    expect(rateAction(given, "2020-03-31", policy).rule).toBe(rule);
    expect(rateAction(given, "2020-04-01", policy).rule).toBe(rule);
    expect(rateAction(given, "2020-05-02", policy).rule).toBe("AR06");
  });

  test("a disputed date never makes an action not started Red by itself", () => {
    const given = inputs({ status: "not-started" }, { endLatest: "2021-03-31" });
    expect(rateAction(given, "2020-05-02", policy).rule).toBe("AR07");
    expect(rateAction(given, "2020-10-01", policy).rule).toBe("AR15r");
  });

  test("an action not started says how late it is, once it is late", () => {
    const { reason } = rateAction(inputs({ status: "not-started" }), "2020-04-12", policy);
    expect(reason).toBe("Red: not started, and overdue 12 days. Due 31 March 2020.");
  });
});
