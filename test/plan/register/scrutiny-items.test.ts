import { scrutinyItems } from "../../../src/plan/register/scrutiny-items.ts";
import { sampleAction } from "../../support/sample-plan.ts";

const actions = ["1a", "R01", "2b", "R1b", "r12"].map((ref) => sampleAction(ref));
const listed = (ref: string) => ({
  ref,
  reportSection: "",
  originalDue: null,
  revisedDue: [],
  links: [],
});

test.each([
  ["recommendations by their references", [], ["R01", "r12"]],
  ["actions that the team lists", ["2b", "9z"], ["R01", "2b", "r12"]],
  ["a listed recommendation once", ["R01"], ["R01", "r12"]],
])("scrutiny tracks %s, in the plan's order", (_what, refs, items) => {
  const found = scrutinyItems(actions, { recommendations: refs.map(listed) });
  expect(found.map(({ ref }) => ref)).toEqual(items);
});
