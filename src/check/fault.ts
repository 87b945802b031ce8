import type { Finding } from "../finding/finding.ts";

/** What a rule found: a finding before it has the rule's code and severity. */
export type Fault = Omit<Finding, "code" | "severity">;
