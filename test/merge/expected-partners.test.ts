import { expectedPartners } from "../../src/merge/expected-partners.ts";
import { sampleAction, samplePartner, samplePlan } from "../support/sample-plan.ts";

const plan = samplePlan({
  partners: [
    samplePartner("AAA"),
    samplePartner("BBB"),
    samplePartner("CCC"),
    samplePartner("DDD", { reports: false }),
  ],
  actions: [
    sampleAction("1a", { lead: "AAA, DDD", contributors: ["bbb"] }),
    sampleAction("1b", { lead: "AAA", contributors: ["aaa"] }),
    sampleAction("1c", { lead: "BBB" }),
  ],
});

test.each([
  ["aaa", "A status on 1a, 1b"],
  ["bbb", "A status on 1c; an update on 1a"],
  ["ccc", undefined],
  ["ddd", undefined],
])("%s owes %s", (id, owed) => {
  expect(expectedPartners(plan).get(id)).toBe(owed);
});
