import type { UpdateField } from "../plan/column-fields.ts";
import { fold } from "../text/fold.ts";
import type { DateSystem } from "../workbook/workbook.ts";
import type { RawRow } from "./raw-row.ts";
import { answerOf } from "./read-answer.ts";
import type { Answer } from "./answer.ts";

const YES: ReadonlySet<string> = new Set(["yes", "y", "true", "x", "1", "✓", "✔"]);

/** An answer that says a whole return is nil, in the form that `fold` gives. */
const NIL_TEXT =
  /^(?:nil(?: return)?|nothing to report(?: this (?:round|time|period)| at this time)?|no (?:updates?|progress|change)(?: this round)?|no progress to report|no change since last round)$/u;

/** True where a text says that there is nothing to report. */
export function isNilText(text: string): boolean {
  return text.length < 80 && NIL_TEXT.test(fold(text));
}

/** True where the nil cell of a template is answered: Yes, a tick, or the words themselves. */
export function isNilAnswer(answer: Answer): boolean {
  const text = answer.text.trim();
  return YES.has(fold(text)) || YES.has(text) || isNilText(text);
}

/** What stands in the reference cell of a row about the whole return. */
const NO_REFERENCE: ReadonlySet<string> = new Set(["", "n a", "na", "none", "nil", "all"]);

/**
 * The cells that make a whole return nil: those of the only row with anything typed, which has no
 * reference and says in its text, or instead of the reference, that there is nothing to report.
 */
export function nilRow(rows: readonly RawRow[], system: DateSystem): RawRow | undefined {
  const typed = rows.filter((row) => row.typed);
  const [only] = typed;
  if (!only || typed.length > 1 || only.extras.size > 0) return undefined;
  const textOf = (field: UpdateField): string =>
    answerOf(only.answers.get(field) ?? [], system)?.text ?? "";
  const fields: readonly UpdateField[] = ["reference", "action-taken", "partner"];
  if ([...only.answers.keys()].some((field) => !fields.includes(field))) return undefined;
  const reference = textOf("reference");
  const update = textOf("action-taken");
  const said = NO_REFERENCE.has(fold(reference)) && isNilText(update);
  return said || (update === "" && isNilText(reference)) ? only : undefined;
}
