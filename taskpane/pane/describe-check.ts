import { stopsMerge } from "../../src/check/what-stops.ts";
import { sureMends } from "../../src/finding/sure-mends.ts";
import { countFindings } from "../../src/report/count-findings.ts";
import { readyText } from "../../src/report/ready-text.ts";
import { capital } from "../../src/text/capital.ts";
import type { CheckResults } from "../view/check-results.ts";
import type { CheckedReturn } from "./checked-return.ts";
import { returnFacts } from "./return-facts.ts";

/** What a check found as the page shows it; `time` as the clock on the wall shows it: `14:02`. */
export function describeCheck(check: CheckedReturn, time: string): CheckResults {
  const { findings } = check.checked;
  const others = findings.filter((finding) => !stopsMerge(finding));
  return {
    facts: returnFacts(check),
    first: findings.filter(stopsMerge),
    ready: capital(readyText(check.ready)),
    counted: `${capital(countFindings(findings))}. Checked at ${time}.`,
    notes: check.opened.notes,
    errors: others.filter(({ severity }) => severity === "error"),
    queries: others.filter(({ severity }) => severity === "query"),
    sure: sureMends(findings),
  };
}
