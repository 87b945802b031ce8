import { UPDATES_TABLE } from "../../plan/return-template.ts";
import { WHOLE_FILE } from "../place.ts";
import type { Rule } from "../rule.ts";

/** No table of updates was found in the file. */
export const nothingReadable: Rule = {
  code: "nothing-readable",
  severity: "error",
  title: "The workbook holds no table of updates",
  source: "Layouts that returns come in",
  about: "form",
  endsCheck: true,
  check: ({ return: { layout, rows, nil } }) =>
    layout === "unknown" && rows.length === 0 && nil === null
      ? [
          {
            ...WHOLE_FILE,
            found: "no table of updates",
            wanted: `the "${UPDATES_TABLE}" table`,
            message: `This workbook does not have the "${UPDATES_TABLE}" table. Use the template for this round`,
            fix: "Write the updates into the template for this round",
          },
        ]
      : [],
};
