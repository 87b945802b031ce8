import type { UpdateField } from "../../plan/column-fields.ts";
import { fold } from "../../text/fold.ts";
import type { DateSystem } from "../../workbook/workbook.ts";
import type { RawRow } from "./raw-row.ts";
import { answerOf, type PlacedCell } from "../cells/read-answer.ts";
import type { Answer } from "../cells/answer.ts";
import type { IdentityLabel } from "../words/identity-words.ts";

const YES: ReadonlySet<string> = new Set(["yes", "y", "true", "x", "1", "✓", "✔"]);

/** An answer that says a whole return is nil, in the form that `fold` gives. */
const NIL_TEXT =
  /^(?:nil(?: return)?|nothing to report(?: this (?:round|time|period)| at this time)?|no (?:updates?|progress|change)(?: this round)?|no progress to report|no change since last round)$/u;

/** True where a text says that there is nothing to report. */
export function isNilText(text: string): boolean {
  return text.length < 80 && NIL_TEXT.test(fold(text));
}

/** How an answer begins that says there is nothing to report, in the form that `fold` gives. */
const NIL_START = /^(?:yes|y|true|none|nil|nothing(?: (?:new )?to report)?)\b/u;
const NO: ReadonlySet<string> = new Set(["no", "n", "false", "n a", "select"]);

/** True where the nil cell of a template is answered: Yes, a tick, or the words themselves. */
function isNilAnswer(answer: Answer): boolean {
  const text = answer.text.trim();
  return YES.has(fold(text)) || YES.has(text) || isNilText(text) || NIL_START.test(fold(text));
}

/** True for an answer that says more than Yes or No: its words are told (faults A5). */
function saysMore({ text }: Answer): boolean {
  const folded = fold(text);
  const plain = folded.replace(NIL_START, "").trim();
  if (YES.has(text.trim()) || YES.has(folded) || NO.has(folded) || isNilText(text)) return false;
  return folded === plain || plain !== "";
}

/** What stands in the reference cell of a row about the whole return. */
const NO_REFERENCE: ReadonlySet<string> = new Set(["", "n a", "na", "none", "nil", "all"]);

/**
 * The cells that make a whole return nil: those of the only row with anything typed, which has no
 * reference and says in its text, or instead of the reference, that there is nothing to report.
 */
function nilRow(rows: readonly RawRow[], system: DateSystem): RawRow | undefined {
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

/** What makes a return nil; nothing of it where nothing does. */
export interface NilReading {
  readonly nil: Answer | null;
  /** The row that says so: it is no update. */
  readonly row?: RawRow;
  /** The nil cell's answer, where it says more than yes or no. */
  readonly words?: Answer;
  /** The partner that this row names. */
  readonly partner: Answer | null;
}

/**
 * The nil return: by its cell, which an answer of any kind settles, by the only row of the tables, or by
 * `alone`, the words that stand outside them.
 */
export function readNil(
  values: ReadonlyMap<IdentityLabel, Answer>,
  rows: readonly RawRow[],
  alone: PlacedCell | undefined,
  system: DateSystem,
): NilReading {
  const answered = values.get("nothing");
  if (answered) {
    const words = saysMore(answered) ? { words: answered } : {};
    return { nil: isNilAnswer(answered) ? answered : null, partner: null, ...words };
  }
  const row = nilRow(rows, system);
  if (row) {
    const answerIn = (...fields: readonly UpdateField[]): Answer | null =>
      answerOf(
        fields.flatMap((field) => row.answers.get(field) ?? []),
        system,
      ) ?? null;
    return { nil: answerIn("reference", "action-taken"), row, partner: answerIn("partner") };
  }
  const said = rows.some(({ typed }) => typed) ? undefined : alone;
  return { nil: (said && answerOf([said], system)) ?? null, partner: null };
}
