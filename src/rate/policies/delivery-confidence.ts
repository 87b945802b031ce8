import type { ConfidenceGrade } from "../../plan/status/confidence-grade.ts";
import type { RatingName } from "../../plan/ratings.ts";
import { has, obstacleOf, type ActionRule } from "../action-rule.ts";
import { lateWords } from "../rating-words.ts";
import { settledRules } from "../settled-rules.ts";

/** What each grade says (domain reference 3.1, the five points of delivery confidence). */
const GRADES: readonly (readonly [
  id: string,
  grade: ConfidenceGrade,
  rating: RatingName,
  says: string,
])[] = [
  ["DC04", "Red", "Red", "successful delivery appears out of reach"],
  ["DC05", "Amber/Red", "Red", "in doubt, with major risks that need action now"],
  ["DC06", "Amber", "Amber", "feasible, with significant issues that can be resolved"],
  ["DC07", "Amber/Green", "Amber", "probable, with constant attention"],
  ["DC08", "Green", "Green", "highly likely"],
];

/** By five-point delivery confidence: of a grade between two colours the worse colour counts, and the reason names the grade. */
export const DELIVERY_CONFIDENCE: readonly ActionRule[] = [
  ...settledRules("DC"),
  ...GRADES.map(([id, grade, rating, says]): ActionRule => ({
    id,
    rating,
    when: ({ inputs }) => inputs.grade === grade,
    reason: (facts) => [`delivery confidence ${grade}: ${says}.`, ...lateWords(facts)],
  })),
  {
    id: "DC09",
    rating: "Amber",
    when: (facts) => has(facts, "blocked"),
    reason: (facts) => ["blocked.", ...obstacleOf(facts), ...lateWords(facts)],
    quotes: true,
  },
  {
    id: "DC10",
    rating: "Grey",
    when: (facts) => has(facts, "not-started"),
    reason: (facts) => ["not started.", ...lateWords(facts)],
  },
  {
    id: "DC11",
    rating: "Grey",
    when: () => true,
    reason: (facts) => ["no grade of confidence received.", ...lateWords(facts)],
  },
];
