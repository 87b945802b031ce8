import { tidySpaces } from "../../../text/tidy.ts";
import type { Field } from "../field.ts";
import type { NearestTable } from "../form-reading.ts";
import type { ReadTable } from "../facts/read-table.ts";
import type { PlanTables } from "../facts/plan-tables.ts";

/** What a table of actions cannot do without: each in the words of the sentence that asks for it. */
const NEEDED: readonly (readonly [fields: readonly Field[], words: string])[] = [
  [["action", "recommendation"], "what is to be done, such as Action"],
  [["lead", "supporting", "partner"], "who leads, such as Lead"],
  [["due", "forecast", "original-due", "start"], "a date, such as Target date"],
];

function clear({ columns }: ReadTable): number {
  return columns.filter(({ field, sure }) => field !== "other" && sure).length;
}

/** The table that came nearest to one of actions; null where no row even looks like a heading. */
export function nearestTable({ tables, others }: PlanTables): NearestTable | null {
  const [best] = [...tables, ...others].sort((a, b) => clear(b) - clear(a));
  if (!best) return null;
  const fields = new Set(best.columns.map(({ field }) => field));
  const named = best.columns.filter(({ text }) => text !== "");
  const missing = NEEDED.filter(([wanted]) => !wanted.some((field) => fields.has(field)));
  return {
    sheet: best.sheet.sheet.name,
    row: best.headingRows[0] ?? 0,
    headings: named.map(({ text, field }) => ({ heading: tidySpaces(text), field })),
    missing:
      missing.length > 0
        ? missing.map(([, words]) => words)
        : ["rows with actions below the headings"],
  };
}
