import { gradeBetween } from "../../../plan/status/confidence-grade.ts";
import { isSignAlone } from "../../../plan/status/status-words.ts";
import { replaceLookAlikes } from "../../../text/look-alikes.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { quoted } from "../../place.ts";
import { rowRule } from "../../row-rule.ts";
import { losesDoubt, sureMend } from "../../sure-mend.ts";

/**
 * A status that is known, but not written as in the list. Other layouts have no list to choose from:
 * there only letters of another alphabet are worth a word, for nobody sees them, a sign of doubt, words
 * that may mean another status, and symbols without a word (faults A4).
 */
export const rewordedStatus = rowRule({
  code: "reworded-status",
  severity: "query",
  title: "The status is worded unlike the list",
  source: "Answers are typed values",
  field: "status",
  say: ({ row: { status, answers } }, { plan, return: { layout } }) => {
    const listed = plan.statuses.find(({ id }) => status.kind === "known" && id === status.id);
    if (!listed || tidySpaces(status.written) === listed.name) return null;
    const lookAlike = replaceLookAlikes(status.written).changed;
    const mend = sureMend(answers.status, listed.name);
    const isGrade =
      plan.policy.rating === "delivery-confidence" && gradeBetween(status.written) !== null;
    if (isGrade) return null;
    const doubt = status.kind === "known" ? status.doubt : undefined;
    const isSign = isSignAlone(status.written);
    const isSilent = !isSign && (!mend || (layout !== "template-v1" && !lookAlike));
    if (isSilent && doubt === undefined && !losesDoubt(status.written, listed.name)) return null;
    const written = quoted(status.written);
    const unlike = lookAlike ? ", for it holds letters of another alphabet" : "";
    const asked = doubt === undefined ? "" : `: ${doubt}`;
    return {
      found: written,
      wanted: listed.name,
      message: `Status of action "${written}" is read as ${listed.name}${unlike}${asked}. Confirm or select it from the list`,
      fix: `Select ${listed.name}`,
      ...(mend && doubt === undefined && { mends: [mend] }),
    };
  },
});
