import type { Severity } from "../finding/finding.ts";
import type { RuleCode } from "../finding/finding-code.ts";
import type { RuleContext } from "./check-context.ts";
import type { Fault } from "./fault.ts";

/** One rule. Its file is named after its code. */
export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** One line for the rule table: what is wrong. */
  readonly title: string;
  /** Where the rule comes from. */
  readonly source: string;
  /**
   * `form`: the whole file, said first. `value`: what a cell holds; only the first such fault of a cell
   * is said, the rest follow from it. `text`: what a free text says; each is said.
   */
  readonly about: "form" | "value" | "text";
  /**
   * What ends where it applies. `check`: nothing else is worth saying, and the file is not merged, as with
   * another plan's return. `merge`: all is said, and the file is not merged until this is put right.
   */
  readonly stops?: "check" | "merge";
  readonly check: (context: RuleContext) => readonly Fault[];
}
