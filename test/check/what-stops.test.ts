import { RULES } from "../../src/check/rules.ts";
import { endsCheck, stopsMerge } from "../../src/check/what-stops.ts";
import { FILE_CODES, RULE_CODES, type RuleCode } from "../../src/finding/finding-code.ts";
import { findingOf } from "../support/finding-of.ts";

/** What each rule ends, as decided; all others end nothing. */
const ENDS: readonly (readonly [code: RuleCode, ends: boolean, stops: boolean])[] = [
  ["nothing-readable", true, true],
  ["team-master", true, true],
  ["wrong-plan", true, true],
  ["wrong-round", false, true],
];

test.each(ENDS)("%s ends the check: %j, stops the merge: %j", (code, ends, stops) => {
  const finding = findingOf({ code });
  expect([endsCheck(finding), stopsMerge(finding)]).toEqual([ends, stops]);
});

test("no other finding ends a check or stops a merge", () => {
  const others = RULES.filter(({ code }) => ENDS.every(([one]) => one !== code));
  const findings = [...others.map(({ code }) => code), ...FILE_CODES].map((code) =>
    findingOf({ code }),
  );
  expect(findings.filter((one) => endsCheck(one) || stopsMerge(one))).toEqual([]);
});

test("each code names one thing only", () => {
  const codes = [...RULE_CODES, ...FILE_CODES];
  expect([...new Set(codes)]).toHaveLength(codes.length);
});
