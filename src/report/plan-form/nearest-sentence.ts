import { FIELD_MEANINGS } from "../../read/form/field.ts";
import type { NearestTable } from "../../read/form/form-reading.ts";
import { listWords } from "../../text/list-words.ts";
import { shorten } from "../../text/shorten.ts";

const MOST_SHOWN = 60;
const NOTHING_NEAR =
  "Nothing in this file looks like a table of actions: no row names what is to be done beside who leads or by when. Give the table a row of headings such as Ref, Action, Lead, Success measure and Target date.";

/** Why no plan could be made of a file: what came nearest, how its headings were read, and what is missing. */
export function nearestSentence(nearest: NearestTable | null): string {
  if (nearest === null) return NOTHING_NEAR;
  const { sheet, row, headings, missing } = nearest;
  const read = headings.map(
    ({ heading, field }) =>
      `"${shorten(heading, MOST_SHOWN)}" as ${field === "other" ? "nothing that the tool uses" : FIELD_MEANINGS[field]}`,
  );
  return [
    `This file holds no table of actions. Row ${row + 1} of the sheet ${sheet} came nearest: `,
    `its headings were read as follows: ${listWords(read)}. `,
    `What is missing: ${listWords(missing)}. `,
    `Add that, or say what a column holds, for example --column "${sheet}!B=action".`,
  ].join("");
}
