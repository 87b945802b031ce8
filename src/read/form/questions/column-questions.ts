import { tidySpaces } from "../../../text/tidy.ts";
import { columnLetters } from "../../../workbook/address.ts";
import type { FormColumn } from "../facts/form-column.ts";
import { FIELD_MEANINGS } from "../field.ts";
import type { FormQuestion } from "../form-reading.ts";

function listOr(words: readonly string[]): string {
  const [last = "", ...before] = [...words].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} or ${last}`;
}

/** The question that a column which is not sure asks. */
export function columnQuestion(sheet: string, column: FormColumn): FormQuestion {
  const letters = columnLetters(column.left);
  const heading = tidySpaces(column.text);
  const named =
    heading === ""
      ? `Column ${letters} of ${sheet}, which has no heading,`
      : `Column ${letters} of ${sheet}, "${heading}",`;
  const choices = column.choices.slice(0, 4);
  const meanings = choices.map((field) =>
    field === "other"
      ? "something else, which is kept under its own heading"
      : FIELD_MEANINGS[field],
  );
  const taken = `It is read as ${column.field === "other" ? "something else and kept" : FIELD_MEANINGS[column.field]} until you say.`;
  return {
    about: `${sheet}!${letters}`,
    question: `${named} may hold ${listOr(meanings)}. Which is it? ${taken}`,
    choices,
    samples: column.samples,
  };
}
