import type { PlanField } from "../../plan/column-fields.ts";
import { type Vocabulary, vocabularyOf } from "./heading-vocabulary.ts";

/** Headings of plans (domain reference 1.2), and of what a return copies from the plan to help its reader. */
export const PLAN_HEADINGS: Vocabulary<PlanField> = vocabularyOf<PlanField>([
  {
    field: "action",
    exact:
      "action|actions|action title|action wording|action description|agreed action|" +
      "planned action|supporting actions|priority action|priority-specific actions|" +
      "recommendation|objective|what we will do",
    begins: "primary prevention|secondary prevention|tertiary prevention",
    words: "actions",
  },
  {
    field: "lead",
    exact:
      "lead|leads|lead partner|lead partners|lead partner/s|lead partner(s)|lead agency|" +
      "lead organisation|lead body|responsibility|individual(s) responsible|who",
    words: "lead|leads|led",
  },
  {
    field: "measure",
    exact:
      "success measure|success measures|measure of success|measure|outcome measure|" +
      "success criteria|how we will know|expected outcome",
    words: "measure|measures|outcome",
  },
  {
    field: "due",
    exact:
      "timescale completion|date for completion|completion date|original date for completion|" +
      "timescale|timescale in the plan|timescales|due|due date|deadline|by when|target date|" +
      "when",
    words: "timescale|deadline|due|completion",
  },
  {
    field: "history",
    exact:
      "last update|last update, round|last status|previous update|previous status|last round|" +
      "your part|priority|aim|prevention level",
    begins: "last update|last status|previous|progress reported last|update last",
  },
]);
