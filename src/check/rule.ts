import type { Severity } from "../finding/finding.ts";
import type { RuleContext } from "./check-context.ts";
import type { Fault } from "./fault.ts";

/** One rule. Its file is named after its code. */
export interface Rule {
  readonly code: string;
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
  /** True where nothing else is worth saying once it applies: another plan's return, no table. */
  readonly endsCheck?: boolean;
  readonly check: (context: RuleContext) => readonly Fault[];
}
