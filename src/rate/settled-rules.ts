import type { ActionRule } from "./action-rule.ts";
import { has } from "./action-rule.ts";
import type { RatingFacts } from "./rating-facts.ts";
import { completionWords, incompleteWords, withdrawnWords } from "./rating-words.ts";

const isProvenComplete = ({ inputs, asOf }: RatingFacts): boolean =>
  inputs.status === "complete" &&
  inputs.evidence > 0 &&
  inputs.completed !== null &&
  inputs.completed <= asOf;

/**
 * The rules with which every policy begins: complete and withdrawn are states, not colours of progress,
 * and a completion is proven by evidence and date (domain reference 3.1 and 3.3, AR01 to AR03).
 */
export function settledRules(prefix: string): readonly ActionRule[] {
  return [
    {
      id: `${prefix}01`,
      rating: "Grey",
      when: (facts) => has(facts, "withdrawn"),
      reason: (facts) => [withdrawnWords(facts)],
      quotes: true,
    },
    {
      id: `${prefix}02`,
      rating: "Blue",
      when: isProvenComplete,
      reason: (facts) => [completionWords(facts)],
    },
    {
      id: `${prefix}03`,
      rating: "Amber",
      when: (facts) => has(facts, "complete"),
      reason: (facts) => [incompleteWords(facts)],
    },
  ];
}
