import { RULES } from "../../src/check/rules.ts";
import { ruleTable } from "../../src/report/rule-table.ts";

test("the table has one row for each rule, in their order", () => {
  const [head, , ...rows] = ruleTable().trim().split("\n");
  expect(head).toBe("| Finding | Severity | What it says |");
  expect(rows.map((row) => /`(.+?)`/u.exec(row)?.[1])).toEqual(RULES.map(({ code }) => code));
  expect(rows[0]).toBe("| `nothing-readable` | Error | The workbook holds no table of updates |");
});
