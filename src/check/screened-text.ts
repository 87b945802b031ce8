import type { UpdateField } from "../plan/column-fields.ts";
import { knownNames } from "../plan/known-names.ts";
import type { Plan } from "../plan/plan.ts";
import { smallBelow } from "../plan/small-numbers.ts";
import type { ScreenFlag } from "../text/screening/flags/screen-flag.ts";
import { screenWith } from "../text/screening/screen-with.ts";
import { SCREENERS } from "../text/screening/screeners.ts";
import { type AnsweredRow, ownExtras } from "./answered-row.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { placeOf, placeOfExtra, quoted, type Place } from "./place.ts";

/** A free text of a return with what the screening found in it. */
export interface ScreenedText {
  readonly place: Place;
  /** How messages call the column. */
  readonly column: string;
  readonly field: UpdateField | null;
  readonly flags: readonly ScreenFlag[];
}

const FREE_TEXT: readonly UpdateField[] = ["action-taken", "responsible", "evidence", "obstacle"];

/** Screens every free text of the rows for what is blocked or asked about. The plan's own names give no place away. */
export function screenedTexts(rows: readonly AnsweredRow[], plan: Plan): ScreenedText[] {
  const options = { smallBelow: smallBelow(plan.policy), known: knownNames(plan) };
  return rows.flatMap((answered) => {
    const own = FREE_TEXT.flatMap((field) => {
      const answer = answered.row.answers[field];
      const place = placeOf(answered, field);
      return answer ? [{ answer, field, place, column: FIELD_WORDS[field] }] : [];
    });
    const extra = ownExtras(answered.row).map((entry) => ({
      answer: entry.answer,
      field: null,
      place: placeOfExtra(answered, entry),
      column: quoted(entry.heading),
    }));
    return [...own, ...extra].flatMap(({ answer, ...rest }) => {
      const flags = screenWith(SCREENERS, answer.text, options);
      return flags.length > 0 ? [{ ...rest, flags }] : [];
    });
  });
}
