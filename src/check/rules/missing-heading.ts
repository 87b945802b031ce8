import { TEMPLATE_COLUMNS } from "../../plan/return-template.ts";
import type { TableReading, UpdateField } from "../../read/return.ts";
import { toA1 } from "../../workbook/address.ts";
import { FIELD_WORDS, inWords } from "../field-words.ts";
import type { Rule } from "../rule.ts";

function headingOf(field: UpdateField): string {
  const column = TEMPLATE_COLUMNS.find((entry) => entry.field === field);
  return `"${column?.heading ?? FIELD_WORDS[field]}"`;
}

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
        const names = inWords(table.missing.map(headingOf));
        return {
          sheet: table.sheet,
          cells: [headingCell(table)],
          heading: null,
          ref: null,
          found: `headings without ${names}`,
          wanted: names,
          message: `The table has no heading ${names}. Add it, or use the template for this round`,
          fix: `Add the heading ${names} to the table`,
        };
      }),
};
