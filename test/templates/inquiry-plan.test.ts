import json from "../../templates/birmingham-inquiry-2015/plan.json";
import { parsePlan } from "../../src/plan/schema/plan-schema.ts";
import { leadIdsOf, readPartner } from "../../src/plan/read-partner.ts";

const plan = parsePlan(json);

test("four recommendations with their parts and portfolios, due in November 2015", () => {
  expect(
    plan.actions.map((action) => [
      action.ref,
      action.parts.map(({ letter }) => letter).join(""),
      leadIdsOf(action, plan.partners),
      action.timescale,
    ]),
  ).toEqual([
    ["R01", "abc", ["community-safety", "health"], "November 2015"],
    ["R02", "abcd", ["community-safety", "children", "health"], "November 2015"],
    ["R03", "abc", ["community-safety", "children"], "November 2015"],
    ["R04", "", ["community-safety"], "November 2015"],
  ]);
});

test.each([
  ["Cabinet Member for Social Cohesion, Equalities and Community Safety", "community-safety"],
  ["Cabinet Member for Inclusion and Community Safety", "community-safety"],
  ["Cabinet Member for Health & Wellbeing", "health"],
  ["Cabinet Member for Health and Wellbeing", "health"],
  ["Cabinet Member for Health & Social Care", "health"],
  ["Cabinet Member for Children and Family Services", "children"],
  ["Cabinet Member for Children's Services", "children"],
])("%s is the portfolio %s", (written, id) => {
  expect(readPartner(written, plan.partners)).toEqual({ kind: "known", written, id });
});

test("recommendations need no sections", () => {
  expect(plan.sections).toEqual([]);
  expect(plan.actions.every(({ section }) => section === null)).toBe(true);
});
