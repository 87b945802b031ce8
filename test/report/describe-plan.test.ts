import { describePlan } from "../../src/report/describe-plan.ts";
import { sampleAction, samplePartner, samplePlan } from "../support/sample-plan.ts";

function actionLedBy(lead: string) {
  return sampleAction("1a", { lead, measure: "A measure", timescale: "Year 2, 2019/20" });
}

test("counts as partners those that owe a return, as the merge does", () => {
  const partners = [samplePartner("EXC"), samplePartner("EXW"), samplePartner("EXP")];
  const plan = samplePlan({ actions: [actionLedBy("EXC, EXW")], partners, sections: [] });
  expect(describePlan(plan)).toContain("\n1 action, 2 partners that owe a return.\n");
});

test("says what is missing, with the actions concerned, or that nothing is", () => {
  expect(describePlan(samplePlan({ actions: [actionLedBy("")] }))).toContain(
    "1 of 1 action has no lead partner. Agree who leads.\n    1a\n",
  );
  const whole = samplePlan({ actions: [actionLedBy("EXC")] });
  expect(describePlan(whole)).toContain("The plan has no gaps.");
});
