import type { Field } from "../field.ts";
import type { HeadingColumn } from "./heading-column.ts";

/** A column with what it was taken for. */
export interface FormColumn extends HeadingColumn {
  readonly field: Field;
  /** True where its cells are marks for what its heading names. */
  readonly isMark: boolean;
  readonly sure: boolean;
  /** A sentence: what speaks for it. */
  readonly why: string;
  /** The fields it may hold, likeliest first, its own among them. */
  readonly choices: readonly Field[];
  /** Some of its cells, as a reader sees them. */
  readonly samples: readonly string[];
}
