import { textOf } from "../../answered-row.ts";
import { askFor } from "../../ask-for.ts";
import { rowRule } from "../../row-rule.ts";

/** Complete, and no day on which it was completed. */
export const completeWithoutDate = rowRule({
  code: "complete-without-date",
  severity: "error",
  title: "The status is Complete and no completion date is given",
  source: "GOV.UK error style; rating rule AR03",
  field: "completed",
  say: (answered) => {
    const { status } = answered.row;
    const complete = status.kind === "known" && status.id === "complete";
    return complete && textOf(answered.row, "completed") === ""
      ? {
          found: "no date",
          wanted: "the date the action was completed",
          ...askFor(answered, "completed", "Enter the date the action was completed"),
          fix: 'Enter the date under "Date completed"',
        }
      : null;
  },
});
