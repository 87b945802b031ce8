import { onceFor } from "../text/once-for.ts";
import type { ScreenOptions } from "../text/screening/flags/screen-flag.ts";
import { knownNames } from "./known-names.ts";
import type { Plan } from "./plan.ts";
import { smallBelow } from "./small-numbers.ts";

/**
 * What screening takes from a plan at every door: its limit for small numbers, what it is about, and its
 * names, which give nothing away. A pure memo by the plan.
 */
export const screeningOptions: (plan: Plan) => Required<ScreenOptions> = onceFor((plan) => ({
  smallBelow: smallBelow(plan.policy),
  known: knownNames(plan),
  subject: plan.policy.subject,
}));
