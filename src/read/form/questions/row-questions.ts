import { shorten } from "../../../text/shorten.ts";
import type { FormAction, FormQuestion } from "../form-reading.ts";
import type { RowDoubt } from "../facts/draft-action.ts";

const MOST_SHOWN = 80;

const WORDS: Readonly<
  Record<RowDoubt["doubt"], readonly [question: string, choices: readonly string[]]>
> = {
  "own-action": [
    "has no reference, and is read as an action of its own with a reference that the tool made. Is it one, or the rest of the action above?",
    ["action", "rest of the action above"],
  ],
  continuation: [
    "has no reference, and is read as the rest of the action above. Is it that, or an action of its own?",
    ["rest of the action above", "action"],
  ],
  banner: [
    "holds one text only, and is read as the name of what groups the rows below. Is it that, or an action?",
    ["section", "action"],
  ],
  "no-wording": [
    "has a reference and does not say what is to be done. Write the action in it, or take the row out.",
    ["action", "leave out"],
  ],
  struck: [
    "is struck through. Is it done, dropped, or still to be done? It is read as still to be done until you say.",
    ["still to be done", "done", "dropped"],
  ],
};

/** The question that a doubtful row asks. */
export function rowQuestion({ table, row, doubt, text }: RowDoubt): FormQuestion {
  const { name } = table.sheet.sheet;
  const [question, choices] = WORDS[doubt];
  return {
    about: `${name}!${row + 1}`,
    question: `Row ${row + 1} of ${name} ("${shorten(text, MOST_SHOWN)}") ${question}`,
    choices,
    samples: [],
  };
}

/** A question about a reference that is not the one that is written. */
export function referenceQuestion(
  { sheet, row, ref, refWritten }: Pick<FormAction, "sheet" | "row" | "ref" | "refWritten">,
  note: "misread" | "duplicate",
): FormQuestion {
  const written = refWritten ?? "";
  const words =
    note === "misread"
      ? `is read as ${ref}, the one due next, which it looks like. Is that right?`
      : `stands above too, so this action is ${ref} until you say. Which reference has it?`;
  return {
    about: `${sheet}!${row + 1}`,
    question: `Reference ${written} in row ${row + 1} of ${sheet} ${words}`,
    choices: [ref, written],
    samples: [],
  };
}
