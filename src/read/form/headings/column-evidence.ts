import type { Field } from "../field.ts";
import type { HeadingEvidence, HeadingJudge } from "./judge-heading.ts";
import type { HeadingColumn } from "../facts/heading-column.ts";

/** A group's name above a column's own heading says less than the column's own. */
const FROM_GROUP = 0.92;

/** A heading with the place that a person may speak of. */
export type PlacedHeading = Pick<HeadingColumn, "own" | "text" | "left">;

/** Judges the headings of one sheet: what a person said of a column beats what its words say. */
export type ColumnJudge = (column: PlacedHeading) => HeadingEvidence;

/** What a column's own heading and the whole that stands above it say together. */
function evidenceOf({ own, text }: PlacedHeading, judge: HeadingJudge): HeadingEvidence {
  const alone = judge(own);
  if (own === text) return alone;
  const both = new Map<Field, number>(alone);
  for (const [field, value] of judge(text)) {
    both.set(field, Math.max(both.get(field) ?? 0, value * FROM_GROUP));
  }
  return both;
}

/** A judge of one sheet's headings. */
export function columnJudge(
  judge: HeadingJudge,
  told: (column: PlacedHeading) => Field | null,
): ColumnJudge {
  return (column) => {
    const field = told(column);
    return field === null ? evidenceOf(column, judge) : new Map([[field, 1]]);
  };
}
