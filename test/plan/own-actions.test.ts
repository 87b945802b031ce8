import { dueInWords, ownActions } from "../../src/plan/own-actions.ts";
import { parseTimescale } from "../../src/calendar/parse-timescale.ts";
import { samplePlan } from "../support/sample-plan.ts";

const plan = samplePlan();

test.each([
  ["exc", ["1a Lead", "1b Lead"]],
  ["exp", ["1a Contributor", "1b Lead"]],
  ["exw", ["1a Contributor", "2a Lead", "2b Lead"]],
  ["exh", []],
  ["nobody", []],
])("%s leads or contributes to %j", (id, actions) => {
  expect(ownActions(plan, id).map(({ action, part }) => `${action.ref} ${part}`)).toEqual(actions);
});

test("a doubtful lead owns nothing", () => {
  const [first] = plan.actions;
  if (!first) throw new Error("The sample plan is empty");
  const doubtful = { ...plan, actions: [{ ...first, lead: "EP", contributors: [] }] };
  expect(ownActions(doubtful, "exp")).toEqual([]);
});

test.each([
  ["Year 2, 2019/20", "31 March 2020"],
  ["Years 1-2 (2018/19- 2020/21)", "31 March 2020 or 31 March 2021"],
  ["Monthly", "Again and again, no end date"],
  ["Ongoing", "Ongoing, no end date"],
  ["TBC", "No date agreed"],
  ["", "No date agreed"],
])("%j is due: %s", (timescale, words) => {
  const context = { planStart: plan.start, planYears: plan.years };
  expect(dueInWords(parseTimescale(timescale, context))).toBe(words);
});
