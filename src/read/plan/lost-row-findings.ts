import type { Finding } from "../../finding/finding.ts";
import { tidy } from "../../text/tidy.ts";
import { toA1 } from "../../workbook/address.ts";
import type { LostRow } from "./scan-plan-sheet.ts";

const MOST_SHOWN = 60;
const EXAMPLES = "1a, A1 or 1.1";

/** One error for each row that is no action only for want of a reference that can be read. */
export function lostRowFindings(rows: readonly LostRow[]): Finding[] {
  return rows.map(({ sheet, row, column, heading, written }) => {
    const found = tidy(written).slice(0, MOST_SHOWN);
    return {
      code: "unread-reference",
      severity: "error",
      sheet,
      cells: [toA1({ row, column })],
      heading,
      ref: null,
      found,
      wanted: `one reference such as ${EXAMPLES}`,
      message: `"${found}" in row ${row + 1} of ${sheet} is not a reference that can be read, so the row's action is not in the plan. Give it one reference such as ${EXAMPLES}.`,
      fix: `Write one reference such as ${EXAMPLES}. Where the row holds several actions, give each a row of its own.`,
    };
  });
}
