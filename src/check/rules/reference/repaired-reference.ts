import { tidySpaces } from "../../../text/tidy.ts";
import { quoted } from "../../place.ts";
import { rowRule } from "../../row-rule.ts";
import { losesDoubt, sureMend } from "../../sure-mend.ts";

/** Words after a reference, or a sign that parts it from another: they would be lost with a mend. */
const MORE_BESIDE = /[\s\p{P}]\p{L}{2}|[,;/&]/u;

/** A reference that was read only after a repair: another alphabet, `31` for `3l`, doubled text; or in spite of a `?`. */
export const repairedReference = rowRule({
  code: "repaired-reference",
  severity: "query",
  title: "The action plan reference looks mistyped and was repaired",
  source: "GOV.UK error style",
  field: "reference",
  say: ({ row: { answers, reference } }) => {
    if (reference.kind !== "action") return null;
    const alone = !MORE_BESIDE.test(tidySpaces(reference.written));
    const inDoubt = alone && losesDoubt(reference.written, reference.ref);
    if (reference.repairs.length === 0 && !inDoubt) return null;
    const written = quoted(reference.written);
    const unlike = reference.repairs.includes("look-alike")
      ? ", for it holds letters of another alphabet"
      : "";
    const mend =
      alone && reference.part === undefined && sureMend(answers.reference, reference.ref);
    return {
      found: written,
      wanted: reference.ref,
      message: `Action plan reference ${written} is read as ${reference.ref}${unlike}. Confirm or change it`,
      fix: `Type ${reference.ref} if that is what you mean`,
      ...(mend && { mends: [mend] }),
    };
  },
});
