import type { UpdateField } from "../plan/column-fields.ts";
import { type AnsweredRow, hasColumn } from "./answered-row.ts";
import { headingOf } from "./field-words.ts";

/** What a message adds where the partner's table has no column to answer in; nothing where it has. */
export function columnNeeded(answered: AnsweredRow, field: UpdateField): string {
  if (hasColumn(answered, field)) return "";
  return `. The table needs a column "${headingOf(field)}" for it`;
}
