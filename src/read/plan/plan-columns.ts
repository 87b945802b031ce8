import type { PlanField } from "../../plan/column-fields.ts";
import type { HeadingSpellings } from "../../plan/plan.ts";
import { assignFields, understanding, type FieldColumn } from "../headings/assign-fields.ts";
import { headingGate, type HeadingGate, type JudgeHeading } from "../headings/find-heading.ts";
import { RETURN_HEADINGS, type Vocabulary } from "../headings/heading-vocabulary.ts";
import { headingMatcher, headingWords } from "../headings/match-heading.ts";
import { PLAN_HEADINGS } from "./plan-headings.ts";

/** A column of a plan's table of actions. */
export type PlanColumn = FieldColumn<PlanField | "reference">;

const VOCABULARY: Vocabulary<PlanField | "reference"> = [
  ...RETURN_HEADINGS.flatMap(({ field, ...how }) =>
    field === "reference" ? [{ field, ...how }] : [],
  ),
  ...PLAN_HEADINGS,
];
const NEEDED: readonly PlanField[] = ["lead", "measure", "due"];

/** Rows that can be part of the heading of a table of actions. */
export function planHeadingGate(spellings: HeadingSpellings): HeadingGate {
  return headingGate(headingWords(VOCABULARY, spellings, ["reference", ...NEEDED]));
}

/**
 * The wording's column: the one so headed, or the first without a meaning right of the references,
 * since plans head it with the section's own name ("Whole Systems Actions").
 */
function withAction(columns: readonly PlanColumn[]): readonly PlanColumn[] | undefined {
  if (columns.some(({ field }) => field === "action")) return columns;
  const reference = columns.findIndex(({ field }) => field === "reference");
  const at = columns.findIndex(({ field }, index) => field === null && index > reference);
  const wording = columns[at];
  return wording && columns.with(at, { ...wording, field: "action", score: 0.5, rival: null });
}

/**
 * Judges a row as the heading of a plan's table: wording, and two of lead, measure and date; the heading
 * of the references may be blank.
 */
export function judgePlanHeading(spellings: HeadingSpellings): JudgeHeading<readonly PlanColumn[]> {
  const match = headingMatcher(VOCABULARY, spellings);
  return (found) => {
    const columns = assignFields(found, match, () => null);
    const has = (wanted: PlanField | "reference"): boolean =>
      columns.some(({ field }) => field === wanted);
    if (NEEDED.filter(has).length < 2) return undefined;
    if (!has("reference") && !has("action")) return undefined;
    const complete = withAction(columns);
    return complete && { score: understanding(complete), columns: complete };
  };
}
