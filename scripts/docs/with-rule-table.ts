import { ruleTable } from "../../src/report/rule-table.ts";

const START = "<!-- rules: written by npm run docs -->";
const END = "<!-- end of rules -->";

/** The README with its rule table written anew. Throws where the table's two markers are not there. */
export function withRuleTable(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The README needs ${START} and ${END}.`);
  const table = [
    "<!-- prettier-ignore-start -->",
    ruleTable().trim(),
    "<!-- prettier-ignore-end -->",
  ];
  return `${readme.slice(0, start + START.length)}\n\n${table.join("\n\n")}\n\n${readme.slice(end)}`;
}
