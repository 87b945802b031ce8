import type { Finding } from "../../src/finding/finding.ts";

/** A finding with what a test does not care about filled in. */
export function findingOf(given: Partial<Finding> = {}): Finding {
  return {
    code: "missing-status",
    severity: "error",
    sheet: "Updates",
    cells: ["F2"],
    heading: "Status of Action",
    ref: "1a",
    found: "no status",
    wanted: "a status from the list",
    message: "Select the status of action",
    fix: "Select a status from the list",
    ...given,
  };
}
