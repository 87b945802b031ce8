import { KPI_RULES } from "../check/kpi/kpi-rules.ts";
import { RULES } from "../check/rules.ts";

const SEVERITY_WORDS = { error: "Error", query: "Query" } as const;

/** Every rule as a Markdown table, in the order of the lists: updates, then KPI values. */
export function ruleTable(): string {
  const rows = [...RULES, ...KPI_RULES].map(
    ({ code, severity, title }) =>
      `| \`${code}\` | ${SEVERITY_WORDS[severity]} | ${title.replaceAll("|", "\\|")} |`,
  );
  return ["| Finding | Severity | What it says |", "| --- | --- | --- |", ...rows, ""].join("\n");
}
