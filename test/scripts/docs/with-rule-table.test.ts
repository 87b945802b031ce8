import { readFileSync } from "node:fs";
import { withRuleTable } from "../../../scripts/docs/with-rule-table.ts";

const readme = readFileSync("README.md", "utf8");

test("the README's rule table is the list of rules: npm run docs writes it anew", () => {
  expect(readme).toBe(withRuleTable(readme));
});

test("a README without the markers is said", () => {
  expect(() => withRuleTable("# Nothing here")).toThrow("The README needs");
});
