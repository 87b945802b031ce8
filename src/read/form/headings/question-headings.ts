import { fold } from "../../../text/fold.ts";
import type { Field } from "../field.ts";

/** A kind of question that a heading asks, and what its answer is. */
interface QuestionKind {
  readonly field: Field;
  readonly asks: RegExp;
}

const WE = "(?:we|you|it|this|they|partners|the \\w+)";

/** From the narrowest to the widest: the first that fits says what the answer is. */
const QUESTIONS: readonly QuestionKind[] = [
  {
    field: "supporting",
    asks: /^(?:who|whom|which)\b.*\b(?:else|other|support|supports|supporting|involved|help|helps|contribute|with)\b/u,
  },
  { field: "partner", asks: /^who (?:sent|completed|filled|wrote|is reporting|reports)\b/u },
  {
    field: "lead",
    asks: /^(?:by )?(?:who|whom)\b|^which (?:team|service|organisation|agency|body|partner|department|officer|post)\b/u,
  },
  { field: "completed", asks: /^when (?:was|were|did)\b/u },
  { field: "start", asks: /^when\b.*\b(?:start|begin|commence)\b/u },
  { field: "due", asks: /^(?:by )?when\b|^how soon\b|^what is the (?:deadline|due date)\b/u },
  {
    field: "obstacle",
    asks: /^what (?:could|might|may|is|are)\b.*\b(?:stop|stopping|stops|wrong|way|barriers?|risks?|holding)\b|^what (?:help|support)\b/u,
  },
  {
    field: "other",
    asks: /^(?:how much|what (?:resources?|money|budget|will it cost|does it cost))\b/u,
  },
  {
    field: "recommendation",
    asks: /^why\b|^what (?:do|does|did|have|has)\b.*\b(?:say|said|tell|told|find|found|learn|learnt|learned|think)\b|^what is the (?:issue|problem|gap|need)\b/u,
  },
  {
    field: "evidence",
    asks: /^what (?:has|have|was|were|did)\b.*\b(?:difference|impact|changed|improved|result|achieved)\b|^(?:how do we know|what evidence)\b/u,
  },
  {
    field: "update",
    asks: new RegExp(
      `^(?:what (?:has|have|had|did|was|were|happened|happens)|where (?:are|have|do) ${WE}|where ${WE} (?:are|have|stand)|how (?:is|are|has|have)\\b.*\\b(?:going|progress|progressing|doing|got|gone)|how far)\\b`,
      "u",
    ),
  },
  {
    field: "measure",
    asks: new RegExp(
      `^(?:how (?:will|do|would|can|could|shall) ${WE} (?:know|measure|check|tell|monitor|judge|show|evidence|assess|see)|what (?:will|would|does|do)\\b.*\\b(?:success|different|difference|impact|outcome|good look|see|benefit))\\b`,
      "u",
    ),
  },
  {
    field: "action",
    asks: new RegExp(
      `^(?:what (?:will|are|do|does|should|must|shall|needs?|is|can)\\b.*\\b(?:do|doing|done|deliver|change|happen|take|put)|what ${WE} (?:will|want to|need to|are going to|plan to|would|said)\\b.*\\b(?:do|deliver|change|achieve)|how (?:will|are|do|can|shall) ${WE} (?:do|get|achieve|deliver|make|going))\\b`,
      "u",
    ),
  },
  {
    field: "status",
    asks: /^(?:is|has|was) (?:it|this|the action)\b.*\b(?:done|complete|completed|finished|on track|achieved|started|happened)\b/u,
  },
];

/** The field that a heading asks for as a question: "Who is taking it forward?" asks who leads. Null for none. */
export function askedField(heading: string): Field | null {
  const text = fold(heading.replace(/[([][^()[\]]*[)\]]?/gu, " "));
  return QUESTIONS.find(({ asks }) => asks.test(text))?.field ?? null;
}
