import type { Finding } from "../finding/finding.ts";

/** How many findings there are of each kind, in words: `2 errors and 1 query`; "nothing to mend" for none. */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const queries = findings.length - errors;
  const parts = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? "error" : "errors"}`] : []),
    ...(queries > 0 ? [`${queries} ${queries === 1 ? "query" : "queries"}`] : []),
  ];
  return parts.length > 0 ? parts.join(" and ") : "nothing to mend";
}
