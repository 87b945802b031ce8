import type { Rule } from "../check/rule.ts";
import { RULES } from "../check/rules.ts";

const SEVERITY_WORDS = { error: "Error", query: "Query" } as const;

/** What an error does besides being listed: the file is not merged, or not even checked further. */
function severityWords({ severity, stops }: Rule): string {
  if (stops === "check") return "Error, ends the check";
  return stops === "merge" ? "Error, stops the merge" : SEVERITY_WORDS[severity];
}

/** Every rule as a Markdown table, in the order of the list. */
export function ruleTable(): string {
  const rows = RULES.map(
    (rule) =>
      `| \`${rule.code}\` | ${severityWords(rule)} | ${rule.title.replaceAll("|", "\\|")} |`,
  );
  return ["| Finding | Severity | What it says |", "| --- | --- | --- |", ...rows, ""].join("\n");
}
