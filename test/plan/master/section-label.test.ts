import { sectionLabel, sectionLabelled } from "../../../src/plan/master/section-label.ts";
import { samplePlan } from "../../support/sample-plan.ts";

const { sections } = samplePlan();

test.each([
  ["2", "2. Early help"],
  ["7", "7"],
])("section %s is shown as %s", (number, label) => {
  expect(sectionLabel(number, sections)).toBe(label);
});

test.each([
  ["2. Early help", "2"],
  ["2", "2"],
  ["EARLY HELP", "2"],
  ["Whole System", "1"],
  ["7", undefined],
  ["", undefined],
])("%j means section %s", (label, number) => {
  expect(sectionLabelled(label, sections)).toBe(number);
});
