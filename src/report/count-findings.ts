import type { Finding } from "../finding/finding.ts";
import { count } from "../text/count.ts";

/** How many findings there are of each kind, in words: `2 errors and 1 query`; "nothing to mend" for none. */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const queries = findings.length - errors;
  const parts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(queries > 0 ? [count(queries, "query", "queries")] : []),
  ];
  return parts.length > 0 ? parts.join(" and ") : "nothing to mend";
}
