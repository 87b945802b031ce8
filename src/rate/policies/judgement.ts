import { has, obstacleOf, type ActionRule } from "../action-rule.ts";
import type { RatingFacts } from "../rating-facts.ts";
import type { ReasonPart } from "../rating-reason.ts";
import { lateWords } from "../rating-words.ts";
import { settledRules } from "../settled-rules.ts";

/** The lead's word, and beside it how late the action is: a Green past its date says so. */
const judged =
  (word: string) =>
  (facts: RatingFacts): ReasonPart[] => [`the lead reports ${word}.`, ...lateWords(facts)];

/** By the lead's judgement: its colour stands, and no date changes it (domain reference 3.1). */
export const JUDGEMENT: readonly ActionRule[] = [
  ...settledRules("JU"),
  {
    id: "JU04",
    rating: "Red",
    when: (facts) => has(facts, "off-track"),
    reason: judged("off track"),
  },
  {
    id: "JU05",
    rating: "Amber",
    when: (facts) => has(facts, "blocked"),
    reason: (facts) => ["blocked.", ...obstacleOf(facts), ...lateWords(facts)],
    quotes: true,
  },
  {
    id: "JU06",
    rating: "Amber",
    when: (facts) => has(facts, "at-risk"),
    reason: judged("at risk"),
  },
  {
    id: "JU07",
    rating: "Green",
    when: (facts) => has(facts, "on-track"),
    reason: judged("on track"),
  },
  {
    id: "JU08",
    rating: "Grey",
    when: (facts) => has(facts, "not-started"),
    reason: (facts) => ["not started.", ...lateWords(facts)],
  },
  {
    id: "JU09",
    rating: "Grey",
    when: () => true,
    reason: (facts) => ["no judgement received.", ...lateWords(facts)],
  },
];
