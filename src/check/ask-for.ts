import type { UpdateField } from "../plan/column-fields.ts";
import { type AnsweredRow, hasColumn } from "./answered-row.ts";
import type { Fault } from "./fault.ts";
import { headingOf } from "./field-words.ts";

/**
 * What is asked of a field that the partner's form may have no column for: an error where it has one, else
 * a query that says where to answer, for no form is at fault for the columns it lacks.
 */
export function askFor(
  answered: AnsweredRow,
  field: UpdateField,
  message: string,
): Pick<Fault, "message" | "severity"> {
  if (hasColumn(answered, field)) return { message };
  const where = `. The table has no column for it: add "${headingOf(field)}", or tell the team`;
  return { message: `${message}${where}`, severity: "query" };
}
