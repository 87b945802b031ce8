import type { IsoDay } from "../calendar/iso-day.ts";
import type { RatingName } from "../plan/ratings.ts";
import type { Policy } from "../plan/plan.ts";
import { ratingFacts } from "./rating-facts.ts";
import { ratingReason } from "./rating-reason.ts";
import type { DueDates, Rating, RatingInputs } from "./rating.ts";
import { RULES_OF_POLICY } from "./rules-of-policy.ts";

/** Which open phase speaks for the action; Blue only where all are. */
const WORST_FIRST: readonly RatingName[] = ["Red", "Amber", "Green", "Grey", "Blue"];

function rateDates(
  inputs: RatingInputs,
  dates: DueDates,
  [asOf, policy]: readonly [IsoDay, Policy],
  phase: readonly string[] = [],
): Rating {
  const facts = ratingFacts(inputs, dates, asOf, policy);
  const rule = RULES_OF_POLICY[policy.rating].find(({ when }) => when(facts));
  if (!rule) throw new RangeError("The last rule matches every action");
  const { id, rating } = rule;
  const quotes = rule.quotes === true || phase.length > 0;
  return {
    rating,
    rule: id,
    ...ratingReason(rating, [...rule.reason(facts), ...phase]),
    quotes,
    inputs,
    asOf,
  };
}

function phaseWords(phases: readonly DueDates[], at: number): string {
  const label = phases[at]?.label ?? "";
  return `Phase ${at + 1} of ${phases.length}${label === "" ? "" : `: ${label}`}.`;
}

/** Rates each phase by itself and takes the worst that is open. */
function ratePhases(inputs: RatingInputs, asOf: IsoDay, policy: Policy): Rating {
  const { phases } = inputs;
  const rated = phases.map((dates, at) =>
    rateDates(inputs, dates, [asOf, policy], [phaseWords(phases, at)]),
  );
  const [worst] = rated.sort(
    (a, b) => WORST_FIRST.indexOf(a.rating) - WORST_FIRST.indexOf(b.rating),
  );
  return worst ?? rateDates(inputs, inputs.dates, [asOf, policy]);
}

/**
 * Rates one action as of the report date: the first rule of the plan's rating policy that matches (domain
 * reference 3.3). An action
 * with phases takes the worst open one. Every threshold comes from the policy.
 */
export function rateAction(inputs: RatingInputs, asOf: IsoDay, policy: Policy): Rating {
  return inputs.phases.length > 1
    ? ratePhases(inputs, asOf, policy)
    : rateDates(inputs, inputs.dates, [asOf, policy]);
}
