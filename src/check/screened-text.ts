import type { UpdateField } from "../plan/column-fields.ts";
import { screeningOptions } from "../plan/screening-options.ts";
import type { Plan } from "../plan/plan.ts";
import type { ScreenFlag } from "../text/screening/flags/screen-flag.ts";
import { screenerFor } from "../text/screening/screen-once.ts";
import type { TypedAnswer } from "./typed-answers.ts";

/** A free text of a return with what the screening found in it. */
export interface ScreenedText extends TypedAnswer {
  readonly flags: readonly ScreenFlag[];
}

const FREE_TEXT: ReadonlySet<UpdateField> = new Set([
  "action-taken",
  "responsible",
  "evidence",
  "obstacle",
]);

/**
 * Screens every free text among the answers for what is blocked or asked about; a column that no field is
 * known for holds free text. The plan's own names give no place away.
 */
export function screenedTexts(answers: readonly TypedAnswer[], plan: Plan): ScreenedText[] {
  const screen = screenerFor(screeningOptions(plan));
  return answers
    .filter(({ field }) => field === null || FREE_TEXT.has(field))
    .flatMap((typed) => {
      const found = screen(typed.answer.text);
      const flags = found.filter(({ severity }) => severity !== "note");
      return flags.length > 0 ? [{ ...typed, flags }] : [];
    });
}
