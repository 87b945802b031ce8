import type { StatusId } from "../../src/plan/plan.ts";
import type { RatingPolicyId } from "../../src/plan/rating-policies.ts";
import { confidenceGrade } from "../../src/plan/status/confidence-grade.ts";
import { rateAction } from "../../src/rate/rate-action.ts";
import { RULES_OF_POLICY } from "../../src/rate/rules-of-policy.ts";
import { NOTHING_REPORTED, type DueDates, type RatingInputs } from "../../src/rate/rating.ts";
import { readCases } from "../support/case-table.ts";
import { samplePlan } from "../support/sample-plan.ts";

const { policy } = samplePlan();

interface Written {
  readonly status?: StatusId;
  readonly written?: string;
  readonly percent?: number;
  readonly start?: string;
  readonly end?: string;
  readonly endLatest?: string;
  readonly recurring?: boolean;
  readonly forecast?: string;
  readonly completed?: string;
  readonly evidence?: number;
  readonly obstacle?: string;
}

function inputsOf(json: string): RatingInputs {
  const given = JSON.parse(json) as Written;
  const end = given.end ?? null;
  const dates: DueDates = {
    label: "",
    start: given.start ?? null,
    end,
    endLatest: given.endLatest ?? end,
    originalEnd: null,
    recurring: given.recurring === true,
  };
  const status = given.status ?? null;
  return {
    ...NOTHING_REPORTED,
    dates,
    phases: [],
    planStart: "2018-04-01",
    status,
    grade: confidenceGrade(given.written ?? "", status),
    percent: given.percent ?? null,
    forecast: given.forecast ?? null,
    completed: given.completed ?? null,
    evidence: given.evidence ?? 0,
    obstacle: given.obstacle ?? "",
  };
}

const CASES = readCases("rating-policies.tsv");

test.each(CASES)("$policy: $case", ({ policy: id, inputs_json, as_of, rating, rule, reason }) => {
  const by = { ...policy, rating: id as RatingPolicyId };
  const rated = rateAction(inputsOf(inputs_json ?? ""), as_of ?? "", by);
  expect([rated.rating, rated.rule, rated.reason]).toEqual([rating, rule, `${rating}: ${reason}`]);
});

test("the cases reach every rule of every policy but the default, which has its own", () => {
  const reached = new Set(CASES.map(({ rule }) => rule));
  const rules = Object.values(RULES_OF_POLICY).flatMap((list) => list.map(({ id }) => id));
  expect(rules.filter((id) => !id.startsWith("AR") && !reached.has(id))).toEqual([]);
});

test("no two rules of any policies have the same name", () => {
  const ids = Object.values(RULES_OF_POLICY).flatMap((list) => list.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ["Amber/Green", "at-risk", "Amber/Green"],
  ["amber-red", "off-track", "Amber/Red"],
  ["A/G", "at-risk", "Amber/Green"],
  ["Green", "on-track", "Green"],
  ["In progress – at risk", "at-risk", "Amber"],
  ["Blocked", "blocked", null],
  ["", null, null],
] as const)("%s is the grade of confidence %s %s", (written, status, grade) => {
  expect(confidenceGrade(written, status)).toBe(grade);
});
