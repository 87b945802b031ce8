import type { RatingPolicyId } from "../plan/rating-policies.ts";
import type { ActionRule } from "./action-rule.ts";
import { DATES_AND_STATUSES } from "./policies/dates-and-statuses.ts";
import { DAYS_LATE } from "./policies/days-late.ts";
import { DELIVERY_CONFIDENCE } from "./policies/delivery-confidence.ts";
import { JUDGEMENT } from "./policies/judgement.ts";
import { PERCENT_BANDS } from "./policies/percent-bands.ts";

/** The rules of each policy, in order: the first that matches gives the rating, and the last matches all. */
export const RULES_OF_POLICY: Readonly<Record<RatingPolicyId, readonly ActionRule[]>> = {
  "dates-and-statuses": DATES_AND_STATUSES,
  "percent-bands": PERCENT_BANDS,
  "days-late": DAYS_LATE,
  judgement: JUDGEMENT,
  "delivery-confidence": DELIVERY_CONFIDENCE,
};
