import type { TableReading } from "../../../read/return.ts";
import { toA1 } from "../../../workbook/address.ts";
import { headingOf, inWords } from "../../field-words.ts";
import type { Rule } from "../../rule.ts";

function headingCell({ headings, headingRow }: TableReading): string {
  return toA1(headings[0]?.address ?? { row: headingRow, column: 0 });
}

/** A table lacks headings that its layout has. */
export const missingHeading: Rule = {
  code: "missing-heading",
  severity: "error",
  title: "A heading of the form is missing",
  source: "Layouts that returns come in",
  about: "form",
  check: ({ return: { tables } }) =>
    tables
      .filter(({ missing }) => missing.length > 0)
      .map((table) => {
        const names = inWords(table.missing.map((field) => `"${headingOf(field)}"`));
        const [word, them] = table.missing.length === 1 ? ["heading", "it"] : ["headings", "them"];
        return {
          sheet: table.sheet,
          cells: [headingCell(table)],
          heading: null,
          ref: null,
          found: `headings without ${names}`,
          wanted: names,
          message: `The table has no ${word} ${names}. Add ${them}, or use the template for this round`,
          fix: `Add the ${word} ${names} to the table`,
        };
      }),
};
