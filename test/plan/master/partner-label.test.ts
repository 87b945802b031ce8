import { partnerLabel } from "../../../src/plan/master/partner-label.ts";
import { partnerLabelled, partnerLabels } from "../../../src/plan/master/partner-labels.ts";
import { samplePartner, samplePlan } from "../../support/sample-plan.ts";

const partners = [
  ...samplePlan().partners,
  samplePartner("Board", { id: "board-a", name: "Board of adults" }),
  samplePartner("Board", { id: "board-c", earlierNames: [{ name: "Old", from: null, to: null }] }),
  samplePartner("", { id: "nameless" }),
];

test.each([
  ["exw", "EXW"],
  ["board-a", "board-a"],
  ["board-c", "board-c"],
  ["nameless", "nameless"],
  ["nobody", "nobody"],
])("the partner %s is shown as %s", (id, label) => {
  expect(partnerLabel(id, partners)).toBe(label);
});

test.each([
  ["EXW", "exw"],
  ["exwaid", "exw"],
  ["Exampleton Women’s Aid", "exw"],
  ["Old", "board-c"],
  ["", undefined],
  ["Somebody else", undefined],
])("the label %j means %s", (label, id) => {
  expect(partnerLabelled(label, partners)).toBe(id);
});

test("every label leads back to its partner, also when each is worked out once", () => {
  const { labelOf, idOf } = partnerLabels(partners);
  const ids = partners.map(({ id }) => id);
  expect([...ids, ...ids].map((id) => idOf(labelOf(id)))).toEqual([...ids, ...ids]);
});
