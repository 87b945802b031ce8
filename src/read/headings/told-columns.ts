import { type ColumnField, COLUMN_FIELDS, formFieldOf } from "../../plan/column-fields.ts";
import type { HeadingSpellings } from "../../plan/plan.ts";
import type { Field } from "../../plan/field.ts";
import { fold } from "../../text/fold.ts";

/** What a person said of the column below a heading: null where nobody did. */
export type ToldHeading = (sheet: string, column: { readonly text: string }) => Field | null;

/** The answers that a plan keeps by heading, in its `headings` or the Settings sheet. */
export function toldBy(spellings: HeadingSpellings): ToldHeading {
  const fields = new Map<string, ColumnField>();
  for (const field of COLUMN_FIELDS) {
    for (const heading of spellings[field] ?? []) fields.set(fold(heading), field);
  }
  return (_, { text }) => {
    const field = fields.get(fold(text));
    return field === undefined ? null : formFieldOf(field);
  };
}
