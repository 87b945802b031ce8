import type { CheckContext } from "../../src/check/check-context.ts";
import type { RuleCode } from "../../src/finding/finding-code.ts";

/** A return that a rule must speak of, with its message and cells, and one that it must not. */
export interface RuleCase {
  readonly code: RuleCode;
  readonly fails: CheckContext;
  readonly message: string;
  readonly cells: readonly string[];
  readonly passes: readonly CheckContext[];
}
