import { isLong, isNotDueToStart, isPast, type ActionRule } from "../action-rule.ts";
import type { RatingFacts } from "../rating-facts.ts";
import type { ReasonPart } from "../rating-reason.ts";
import { lateWords, toStartWords, worseReportWords } from "../rating-words.ts";
import { settledRules } from "../settled-rules.ts";

/** "40% complete. Overdue 12 days. Due 31 March 2020. The lead reports off track." */
function percentWords(facts: RatingFacts): ReasonPart[] {
  const { percent } = facts.inputs;
  const said = percent === null ? "no per cent complete is given." : `${percent}% complete.`;
  return [said, ...lateWords(facts), ...worseReportWords(facts)];
}

const isUpTo = (most: number, { inputs }: RatingFacts): boolean =>
  inputs.percent !== null && inputs.percent <= most;

const isUnsaid = ({ inputs }: RatingFacts): boolean => inputs.percent === null;

/**
 * By per cent complete: up to 25 Red, up to 75 Amber, above Green, and below 50 past its date Red. Where
 * no per cent is given, only the date speaks.
 */
export const PERCENT_BANDS: readonly ActionRule[] = [
  ...settledRules("PB"),
  {
    id: "PB04",
    rating: "Grey",
    when: (facts) => isNotDueToStart(facts) && (facts.inputs.percent ?? 0) === 0,
    reason: (facts) => [toStartWords(facts)],
  },
  {
    id: "PB05r",
    rating: "Red",
    when: (facts) => isUnsaid(facts) && isLong(facts.daysOverLatest, facts),
    reason: percentWords,
  },
  {
    id: "PB05",
    rating: "Amber",
    when: (facts) => isUnsaid(facts) && isPast(facts.daysOver),
    reason: percentWords,
  },
  { id: "PB05g", rating: "Grey", when: isUnsaid, reason: percentWords },
  {
    id: "PB06",
    rating: "Red",
    when: ({ inputs, daysOverLatest, policy }) =>
      isPast(daysOverLatest) && (inputs.percent ?? 0) < policy.percentLateRedBelow,
    reason: percentWords,
  },
  {
    id: "PB07",
    rating: "Red",
    when: (facts) => isUpTo(facts.policy.percentRedUpTo, facts),
    reason: percentWords,
  },
  {
    id: "PB08",
    rating: "Amber",
    when: (facts) => isUpTo(facts.policy.percentAmberUpTo, facts),
    reason: percentWords,
  },
  { id: "PB09", rating: "Green", when: () => true, reason: percentWords },
];
