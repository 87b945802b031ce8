import { WHOLE_FILE } from "../../place.ts";
import type { Rule } from "../../rule.ts";

/** The file is the team's own master. */
export const teamMaster: Rule = {
  code: "team-master",
  severity: "error",
  title: "The workbook is the team's master, not a return",
  source: "Layouts that returns come in",
  about: "form",
  stops: "check",
  check: ({ return: { noReturn } }) =>
    noReturn === "master"
      ? [
          {
            ...WHOLE_FILE,
            found: "the team's master",
            wanted: "a return from a partner",
            message:
              "This workbook is the team's master, not a return. Choose a return that a partner sent",
            fix: "Choose a return that a partner sent",
          },
        ]
      : [],
};
