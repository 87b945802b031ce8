import type { IsoDay } from "../../calendar/iso-day.ts";
import type { CategoryInputs, Proposal } from "./category-inputs.ts";
import { CATEGORY_RULES } from "./category-rules.ts";

/**
 * Proposes a category as of the report date: the first rule of domain reference 3.5 that matches. It
 * never decides between 3 and 5: that is a person's judgement of progress, which it only takes over.
 */
export function proposeCategory(inputs: CategoryInputs, asOf: IsoDay): Proposal {
  const facts = { ...inputs, asOf };
  const rule = CATEGORY_RULES.find(({ when }) => when(facts));
  if (!rule) throw new RangeError("The last rule matches every recommendation");
  const { code, category, reason, isError = false } = rule;
  return { category, rule: code, reason: reason(facts), isError };
}
