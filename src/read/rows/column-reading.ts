import { type ColumnField, formFieldOf } from "../../plan/column-fields.ts";
import type { Field } from "../../plan/field.ts";

/** What a column was taken for, in the vocabulary of every form, and how sure that is. */
export interface ColumnReading {
  readonly held: Field;
  readonly sure: boolean;
  /** A sentence: what speaks for it. */
  readonly why: string;
  /** The fields it may hold, likeliest first, its own among them. */
  readonly choices: readonly Field[];
  /** Some of its cells, as a reader sees them. */
  readonly samples: readonly string[];
}

/** The reading of a column whose heading is known word for word. */
export function knownColumn(field: ColumnField | null): ColumnReading {
  const held = field === null ? "other" : formFieldOf(field);
  const why = field === null ? "Its heading is not in the form." : "Its heading is in the form.";
  return { held, sure: true, why, choices: [held], samples: [] };
}
