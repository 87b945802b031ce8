import { textOf } from "../answered-row.ts";
import { columnNeeded } from "../column-needed.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/** Complete, and no day on which it was completed. */
export const completeWithoutDate: Rule = {
  code: "complete-without-date",
  severity: "error",
  title: "The status is Complete and no completion date is given",
  source: "GOV.UK error style; rating rule AR03",
  about: "value",
  check: ({ rows }) =>
    rows
      .filter(({ row }) => row.status.kind === "known" && row.status.id === "complete")
      .filter(({ row }) => textOf(row, "completed") === "")
      .map((answered) => ({
        ...placeOf(answered, "completed"),
        found: "no date",
        wanted: "the date the action was completed",
        message: `Enter the date the action was completed${columnNeeded(answered, "completed")}`,
        fix: 'Enter the date under "Date completed"',
      })),
};
