import type { ReturnIdentity } from "../../src/read/return.ts";
import { checkedFile } from "../../src/report/checked-file.ts";
import { answerAt, returnOf } from "../support/return-of.ts";
import { samplePlan } from "../support/sample-plan.ts";

function partnerOf(partner: string | null, written: ReturnIdentity["partner"]): string | null {
  const { identity } = returnOf([]);
  const reading = returnOf([], { identity: { ...identity, partner: written } });
  const returned = { kind: "read", file: "a.xlsx", sha256: "", reading, partner } as const;
  return checkedFile({ ...returned, findings: [] }, samplePlan()).partner;
}

test.each<[string, string | null, string | null, string | null]>([
  ["one of the plan", "exc", "Exampleton Council", "EXC"],
  ["one that the plan does not have", null, " Otherton \n Council", "Otherton Council (not known)"],
  ["one that would turn the line round", null, "a\u202Eb", "ab (not known)"],
  ["spaces", null, " ", null],
  ["nobody", null, null, null],
])("the partner of a return that names %s", (_, id, written, told) => {
  expect(partnerOf(id, written === null ? null : answerAt(written))).toBe(told);
});
