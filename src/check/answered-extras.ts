import { isBlank } from "../workbook/lookup.ts";
import { ownExtras } from "./answered-row.ts";
import type { CheckContext } from "./check-context.ts";

/** The headings of columns outside the form in which a partner wrote something. */
export function answeredExtras({ return: { rows } }: CheckContext): ReadonlySet<string> {
  const filled = rows.flatMap((row) =>
    ownExtras(row).filter(({ answer }) => !isBlank(answer.value) || answer.text.trim() !== ""),
  );
  return new Set(filled.map(({ heading }) => heading));
}
