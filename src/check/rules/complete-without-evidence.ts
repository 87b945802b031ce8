import { textOf } from "../answered-row.ts";
import { columnNeeded } from "../column-needed.ts";
import { placeOf } from "../place.ts";
import { isPlaceholder } from "../placeholder.ts";
import type { Rule } from "../rule.ts";

/** Complete, and nothing that shows it. */
export const completeWithoutEvidence: Rule = {
  code: "complete-without-evidence",
  severity: "error",
  title: "The status is Complete and no evidence is given",
  source: "GOV.UK error style; rating rule AR03",
  about: "value",
  check: ({ rows }) =>
    rows
      .filter(({ row }) => row.status.kind === "known" && row.status.id === "complete")
      .filter(({ row }) => textOf(row, "evidence") === "" || isPlaceholder(textOf(row, "evidence")))
      .map((answered) => ({
        ...placeOf(answered, "evidence"),
        found: textOf(answered.row, "evidence") || "no evidence",
        wanted: "the evidence that the action is complete",
        message: `Enter the evidence that the action is complete${columnNeeded(answered, "evidence")}`,
        fix: 'Write under "Evidence" what shows that the action is complete',
      })),
};
