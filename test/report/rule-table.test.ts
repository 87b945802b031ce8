import { RULES } from "../../src/check/rules.ts";
import { ruleTable } from "../../src/report/rule-table.ts";

test("the table has one row for each rule, in their order", () => {
  const [head, , ...rows] = ruleTable().trim().split("\n");
  expect(head).toBe("| Finding | Severity | What it says |");
  expect(rows.map((row) => /`(.+?)`/u.exec(row)?.[1])).toEqual(RULES.map(({ code }) => code));
});

test.each([
  ["nothing-readable", "Error, ends the check"],
  ["wrong-round", "Error, stops the merge"],
  ["unknown-partner", "Error"],
  ["stray-spaces", "Query"],
])("what %s does is said: %s", (code, words) => {
  expect(ruleTable()).toContain(`| \`${code}\` | ${words} | `);
});
