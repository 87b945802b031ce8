import { expectedPartners } from "../../../src/merge/lines/expected-partners.ts";
import { sampleAction, samplePartner, samplePlan } from "../../support/sample-plan.ts";

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

test.each([
  ["aaa", "A status on 1a, 1b; values of KPI 4"],
  ["bbb", "A status on 1c; an update on 1a"],
  ["ccc", "Values of KPI 5, B1"],
  ["ddd", undefined],
])("%s owes %s where it provides KPIs", (id, owed) => {
  const kpis = new Map([
    ["aaa", ["4"]],
    ["bbb", []],
    ["ccc", ["5", "B1"]],
    ["ddd", ["7"]],
  ]);
  expect(expectedPartners(plan, kpis).get(id)).toBe(owed);
});
