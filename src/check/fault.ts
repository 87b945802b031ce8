import type { Finding, Severity } from "../finding/finding.ts";

/** What a rule found: a finding before it has the rule's code and severity. */
export type Fault = Omit<Finding, "code" | "severity"> & {
  /** Where it weighs other than the rule's faults do. */
  readonly severity?: Severity;
};
