import { RULES } from "../check/rules.ts";

const SEVERITY_WORDS = { error: "Error", query: "Query" } as const;

/** Every rule as a Markdown table, in the order of the list. */
export function ruleTable(): string {
  const rows = RULES.map(
    ({ code, severity, title }) =>
      `| \`${code}\` | ${SEVERITY_WORDS[severity]} | ${title.replaceAll("|", "\\|")} |`,
  );
  return ["| Finding | Severity | What it says |", "| --- | --- | --- |", ...rows, ""].join("\n");
}
