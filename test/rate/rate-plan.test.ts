import { readFileSync } from "node:fs";
import path from "node:path";
import type { RatingName } from "../../src/plan/ratings.ts";
import type { RatingOverride } from "../../src/plan/master/rating-override.ts";
import { parsePlan } from "../../src/plan/schema/plan-schema.ts";
import { rateActions, type ActionRating, type ActionState } from "../../src/rate/rate-plan.ts";
import { NOTHING_REPORTED, type ReportedState } from "../../src/rate/rating.ts";
import { sampleAction, samplePlan } from "../support/sample-plan.ts";

const birmingham = parsePlan(
  JSON.parse(
    readFileSync(path.join(__dirname, "../../templates/birmingham-2018-2023/plan.json"), "utf8"),
  ),
);

function refsOf(rated: readonly ActionRating[], rating: RatingName): string[] {
  return rated.filter((one) => one.rating === rating).map(({ ref }) => ref);
}

describe("the Birmingham plan without any status (domain reference 3.3)", () => {
  test.each([
    ["2018-11-14", { Red: 0, Amber: 18, Grey: 20, Green: 0, Blue: 0 }],
    ["2020-05-02", { Red: 10, Amber: 19, Grey: 9, Green: 0, Blue: 0 }],
  ] as const)("%s", (asOf, counts) => {
    const rated = rateActions(birmingham, [], [], asOf);
    const names = ["Red", "Amber", "Grey", "Green", "Blue"] as const;
    expect(Object.fromEntries(names.map((name) => [name, refsOf(rated, name).length]))).toEqual(
      counts,
    );
  });

  test("the Red ones on 2 May 2020", () => {
    const red = refsOf(rateActions(birmingham, [], [], "2020-05-02"), "Red");
    expect(red.join(" ")).toBe("1a 3a 3b 3c 3d 3f 3h 4c 4h 4i");
  });

  test.each([
    ["2020-03-31", "Amber"],
    ["2020-04-01", "Amber"],
    ["2021-05-01", "Amber"],
    ["2021-05-02", "Red"],
  ])("a disputed date on %s", (asOf, wanted) => {
    const rated = rateActions(birmingham, [], [], asOf);
    const disputed = rated.filter(({ ref }) => ref === "1e" || ref === "2a");
    expect(disputed.map(({ rating }) => rating)).toEqual([wanted, wanted]);
  });
});

const plan = samplePlan({
  actions: [
    sampleAction("1a", { timescale: "Year 2, 2019/20" }),
    sampleAction("1b", { timescale: "31 March 2020 (revised from 30 September 2019)" }),
    sampleAction("1c", { timescale: "by March 2020" }),
    sampleAction("1d", { timescale: "quarterly" }),
    sampleAction("1e", { timescale: "April 2019 - TBC" }),
    sampleAction("1f", { timescale: "Completed March 2019" }),
    sampleAction("1g", { timescale: "31 March 2020" }),
  ],
});

function state(
  ref: string,
  given: Partial<ReportedState> = {},
  previous: RatingName | null = null,
): ActionState {
  return { ref, reported: { ...NOTHING_REPORTED, ...given }, previous };
}

function rate(
  ref: string,
  asOf: string,
  given: Partial<ReportedState> = {},
  previous: RatingName | null = null,
): ActionRating | undefined {
  return rateActions(plan, [state(ref, given, previous)], [], asOf).find((one) => one.ref === ref);
}

describe("what a timescale means to the rules", () => {
  test.each([
    ["a period has not begun", "1a", "2019-03-31", "AR13"],
    ["a revised date is due by its new day", "1b", "2020-03-31", "AR14"],
    ["a deadline counts from the plan's start", "1c", "2018-05-01", "AR14g"],
    ["a due day does not start on that day", "1g", "2019-11-01", "AR14"],
    ["recurring without a status", "1d", "2018-05-01", "AR11s"],
    ["a start without an end is no date", "1e", "2018-05-01", "AR12g"],
    ["a status is no date", "1f", "2020-05-01", "AR12"],
  ])("%s", (_what, ref, asOf, rule) => {
    expect(rate(ref, asOf)?.rule).toBe(rule);
  });

  test("lateness of a completed action is told against the original date", () => {
    const done = rate("1b", "2020-04-30", {
      status: "complete",
      completed: "2020-03-01",
      evidence: 1,
    });
    expect(done?.reason).toBe(
      "Blue: complete 1 March 2020, 153 days late against the original date, 30 September 2019.",
    );
  });
});

describe("direction since last round", () => {
  test.each([
    ["Red", "Improving"],
    ["Amber", "No change"],
    ["Green", "Worsening"],
    ["Grey", "Not comparable"],
    [null, "Not comparable"],
  ] as const)("from %s to Amber: %s", (previous, wanted) => {
    const rated = rate("1a", "2019-06-01", { status: "at-risk" }, previous);
    expect([rated?.rating, rated?.direction]).toEqual(["Amber", wanted]);
  });
});

function override(given: Partial<RatingOverride> = {}): RatingOverride {
  return {
    ref: "1a",
    rating: "Amber",
    by: "A Officer",
    role: "Commissioning officer",
    reason: "Premises found",
    until: "2020-06-30",
    second: "B Manager",
    ...given,
  };
}

function overridden(given: Partial<RatingOverride>, asOf = "2020-05-02"): ActionRating | undefined {
  return rateActions(plan, [], [override(given)], asOf).find(({ ref }) => ref === "1a");
}

describe("overrides", () => {
  test("stand beside the calculated rating", () => {
    const rated = overridden({});
    expect(rated?.rating).toBe("Amber");
    expect(rated?.calculated.rating).toBe("Red");
    expect(rated?.rule).toBe("AR06");
    expect(rated?.reason).toBe(
      "Amber (officer judgement; calculated Red): Premises found. A Officer, Commissioning officer. " +
        "Agreed by B Manager. Until 30 June 2020. Calculated: Red: overdue 32 days. Due 31 March 2020.",
    );
  });

  test.each([
    ["without a name", { by: " " }, "needs the name of the officer"],
    ["without a reason", { reason: " " }, "needs a reason"],
    ["after its last day", { until: "2020-05-01" }, "ended on 1 May 2020"],
    ["to a better colour by one person", { second: " " }, "needs a second person"],
    ["agreed by the same person", { second: "a officer" }, "someone other than A Officer."],
    [
      "agreed by the same person, with spaces",
      { by: " A Officer ", second: "A Officer" },
      "someone other than A Officer.",
    ],
  ])("do not hold %s", (_what, given, why) => {
    const rated = overridden(given);
    expect(rated?.rating).toBe("Red");
    expect(rated?.reason).toContain("The override to Amber is not applied: ");
    expect(rated?.reason).toContain(why);
  });

  test("hold on their last day", () => {
    expect(overridden({ until: "2020-05-02" })?.override?.applied).toBe(true);
  });

  test.each([
    ["a worse colour", "2020-04-01", "Amber"],
    ["the same colour", "2020-05-02", "Red"],
  ])("to %s need no second person", (_what, asOf, calculated) => {
    const rated = overridden({ rating: "Red", second: "" }, asOf);
    expect([rated?.calculated.rating, rated?.rating]).toEqual([calculated, "Red"]);
    expect(rated?.override?.applied).toBe(true);
    expect(rated?.reason).not.toContain("Agreed by");
  });

  test.each([
    [{ reason: " Is it? " }, "Red): Is it? A Officer, Commissioning officer. Agreed by B Manager."],
    [{ reason: "Done!" }, "Red): Done! A Officer, Commissioning officer."],
    [{ reason: "Done." }, "Red): Done. A Officer, Commissioning officer."],
    [{ role: " " }, "Premises found. A Officer. Agreed by B Manager."],
    [{ by: " A Officer ", role: " Lead " }, "Premises found. A Officer, Lead. Agreed by"],
    [{ second: " B Manager " }, "Agreed by B Manager. Until 30 June 2020."],
  ])("say %j in sentences", (given, words) => {
    expect(overridden(given)?.reason).toContain(words);
  });

  test("without an end last until the day before the next round, or for the report date alone", () => {
    const rounds = ["2020-11-01", "2020-08-01", "2020-05-02"].map((date) => ({
      date,
      returnsDue: date,
    }));
    const [rated] = rateActions({ ...plan, rounds }, [], [override({ until: null })], "2020-05-02");
    expect(rated?.override?.until).toBe("2020-07-31");
    const [alone] = rateActions(
      { ...plan, rounds: [] },
      [],
      [override({ until: null })],
      "2020-05-02",
    );
    expect(alone?.override?.until).toBe("2020-05-02");
  });
});
