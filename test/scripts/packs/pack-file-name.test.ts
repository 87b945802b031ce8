import { packFileName } from "../../../scripts/packs/pack-file-name.ts";
import { samplePlan } from "../../support/sample-plan.ts";

const PACK = { id: "progress", date: "2018-11-14" } as const;

function nameFor(title: string): string {
  return packFileName({ ...samplePlan(), title }, PACK, false);
}

test.each([
  ["Exampleton plan", "Exampleton plan progress 2018-11-14"],
  ["../Exampleton: plan?", "Exampleton plan progress 2018-11-14"],
  ["***", "Action plan progress 2018-11-14"],
  ["Plan, ring 0121 496 0123", "Action plan progress 2018-11-14"],
  ["Plan 0121-\n496_0123", "Action plan progress 2018-11-14"],
  ["Plan of jo.bloggs@example.gov.uk", "Action plan progress 2018-11-14"],
])("names the files of the plan %j", (title, name) => {
  expect(nameFor(title)).toBe(name);
});

test("says that a draft is one", () => {
  expect(packFileName(samplePlan(), PACK, true)).toMatch(/ DRAFT$/u);
});
