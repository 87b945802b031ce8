import { fold } from "../../../text/fold.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { toA1 } from "../../../workbook/address.ts";
import type { FormQuestion } from "../form-reading.ts";
import type { BuiltAction } from "../actions/build-actions.ts";

/** One question for each cell text that may name one body or several, and that nothing settles. */
export function nameQuestions(built: readonly BuiltAction[]): FormQuestion[] {
  const asked = new Map<string, FormQuestion>();
  for (const { action, doubtfulNames } of built) {
    for (const { row, cell, column } of doubtfulNames) {
      const text = tidySpaces(typeof cell.value === "object" ? "" : String(cell.value));
      if (asked.has(fold(text))) continue;
      const place = `${action.sheet}!${toA1({ row, column: column.left })}`;
      const parted = [...action.leads, ...action.supporting].length > 1;
      asked.set(fold(text), {
        about: place,
        question: `"${text}" in ${place} may be one name or several, and no part of it stands alone anywhere in the plan. It is read as ${parted ? `several: ${[...action.leads, ...action.supporting].join("; ")}` : "one name"}. Is that right?`,
        choices: parted ? ["several names", "one name"] : ["one name", "several names"],
        samples: [],
      });
    }
  }
  return [...asked.values()];
}
