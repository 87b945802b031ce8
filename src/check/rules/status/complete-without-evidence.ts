import { textOf } from "../../answered-row.ts";
import { askFor } from "../../ask-for.ts";
import { isPlaceholder } from "../../placeholder.ts";
import { rowRule } from "../../row-rule.ts";

/** Complete, and nothing that shows it. */
export const completeWithoutEvidence = rowRule({
  code: "complete-without-evidence",
  severity: "error",
  title: "The status is Complete and no evidence is given",
  source: "GOV.UK error style; rating rule AR03",
  field: "evidence",
  say: (answered) => {
    const { status } = answered.row;
    const evidence = textOf(answered.row, "evidence");
    const complete = status.kind === "known" && status.id === "complete";
    return complete && (evidence === "" || isPlaceholder(evidence))
      ? {
          found: evidence || "no evidence",
          wanted: "the evidence that the action is complete",
          ...askFor(answered, "evidence", "Enter the evidence that the action is complete"),
          fix: 'Write under "Evidence" what shows that the action is complete',
        }
      : null;
  },
});
