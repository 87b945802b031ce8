import { replaceLookAlikes } from "../../text/look-alikes.ts";
import { tidySpaces } from "../../text/tidy.ts";
import { placeOf, quoted } from "../place.ts";
import type { Rule } from "../rule.ts";
import { sureMend } from "../sure-mend.ts";

/**
 * A status that is known, but not written as in the list. Other layouts have no list to choose from:
 * there only letters of another alphabet are worth a word, for nobody sees them.
 */
export const rewordedStatus: Rule = {
  code: "reworded-status",
  severity: "query",
  title: "The status is worded unlike the list",
  source: "Answers are typed values",
  about: "value",
  check: ({ rows, plan, return: { layout } }) =>
    rows.flatMap((answered) => {
      const { status, answers } = answered.row;
      const listed = plan.statuses.find(({ id }) => status.kind === "known" && id === status.id);
      if (!listed || tidySpaces(status.written) === listed.name) return [];
      const lookAlike = replaceLookAlikes(status.written).changed;
      const mend = sureMend(answers.status, listed.name);
      if (!mend || (layout !== "template-v1" && !lookAlike)) return [];
      const written = quoted(status.written);
      const unlike = lookAlike ? ", for it holds letters of another alphabet" : "";
      return [
        {
          ...placeOf(answered, "status"),
          found: written,
          wanted: listed.name,
          message: `Status of action "${written}" is read as ${listed.name}${unlike}. Confirm or select it from the list`,
          fix: `Select ${listed.name}`,
          mends: [mend],
        },
      ];
    }),
};
