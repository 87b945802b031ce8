import { daysBetween, longDay, type IsoDay } from "../../calendar/iso-day.ts";
import type { Category } from "../../plan/register/category.ts";
import { count } from "../../text/count.ts";
import { anticipatedProblem } from "./anticipated-problem.ts";
import type { CategoryInputs } from "./category-inputs.ts";

/** The inputs, and the day as of which they are read. */
interface CategoryFacts extends CategoryInputs {
  readonly asOf: IsoDay;
}

/** One line of domain reference 3.5. */
export interface CategoryRule {
  readonly code: string;
  readonly category: Category | null;
  readonly when: (facts: CategoryFacts) => boolean;
  readonly reason: (facts: CategoryFacts) => string;
  readonly isError?: boolean;
}

const dayOf = (day: IsoDay | null): string => (day === null ? "an unknown day" : longDay(day));
const originalWords = ({ originalDue }: CategoryFacts): string =>
  `the original date, ${dayOf(originalDue)}`;

/** What a person needs to judge progress, in words. */
function shownWords({ shown, originalDue, asOf }: CategoryFacts): string {
  const overdue = originalDue === null ? 0 : daysBetween(originalDue, asOf);
  const parts = shown.parts === 0 ? "" : `; ${shown.partsDone} of ${shown.parts} parts done`;
  return `To help the judgement: ${count(shown.evidenceSince, "item")} of evidence since the last report${parts}; ${count(overdue, "day")} past the original date.`;
}

function undatedWords({ completed, asOf }: CategoryFacts): string {
  const future =
    completed === null ? "" : ` ${longDay(completed)} is after ${longDay(asOf)}, the report date.`;
  return `1 or 2: enter the date the recommendation was completed.${future}`;
}

function lateWords(facts: CategoryFacts): string {
  const late = daysBetween(facts.originalDue ?? facts.asOf, facts.completed ?? facts.asOf);
  return `Completed on ${dayOf(facts.completed)}, ${count(late, "day")} after ${originalWords(facts)}.`;
}

/** The rules, in order: the first that matches makes the proposal. None reads 3 or 5 from the evidence. */
export const CATEGORY_RULES: readonly CategoryRule[] = [
  {
    code: "C1",
    category: null,
    when: ({ originalDue }) => originalDue === null,
    reason: () => "Enter the original date for completion.",
  },
  {
    code: "C2",
    category: null,
    when: ({ complete, evidence }) => complete && evidence === 0,
    reason: () => "Enter the evidence that the recommendation is complete.",
  },
  {
    code: "C3",
    category: null,
    when: ({ complete, completed, asOf }) => complete && (completed === null || completed > asOf),
    reason: undatedWords,
  },
  {
    code: "C4",
    category: 1,
    when: ({ complete, completed, originalDue }) =>
      complete && (completed ?? "") <= (originalDue ?? ""),
    reason: (facts) =>
      `Completed on ${dayOf(facts.completed)}, on or before ${originalWords(facts)}.`,
  },
  { code: "C5", category: 2, when: ({ complete }) => complete, reason: lateWords },
  {
    code: "C6",
    category: 6,
    when: ({ originalDue, asOf }) => asOf <= (originalDue ?? ""),
    reason: (facts) => `Not complete, and ${originalWords(facts)}, has not passed.`,
  },
  {
    code: "C7",
    category: 4,
    when: ({ obstacle, allActionTaken }) => obstacle && allActionTaken,
    reason: (facts) =>
      `Not complete by ${originalWords(facts)}. All possible action has been taken, and an obstacle beyond the council's control stands in the way.`,
  },
  {
    code: "C8",
    category: null,
    when: ({ judgement }) => judgement === null,
    reason: (facts) => `Select whether progress is significant. ${shownWords(facts)}`,
  },
  {
    code: "C9",
    category: null,
    isError: true,
    when: ({ anticipated }) => anticipated === null,
    reason: ({ anticipated, asOf }) => anticipatedProblem(anticipated, asOf) ?? "",
  },
  {
    code: "C10",
    category: null,
    isError: true,
    when: ({ anticipated, asOf }) => anticipatedProblem(anticipated, asOf) !== null,
    reason: ({ anticipated, asOf }) => anticipatedProblem(anticipated, asOf) ?? "",
  },
  {
    code: "C11",
    category: 3,
    when: ({ judgement }) => judgement === "Significant",
    reason: (facts) =>
      `Not complete by ${originalWords(facts)}. Progress is judged significant, and it is expected to be achieved by ${dayOf(facts.anticipated)}. ${shownWords(facts)}`,
  },
  {
    code: "C12",
    category: 5,
    when: () => true,
    reason: (facts) =>
      `Not complete by ${originalWords(facts)}. Progress is judged insufficient; it is expected to be achieved by ${dayOf(facts.anticipated)}. ${shownWords(facts)}`,
  },
];
