import { EVERY_TABLE } from "../../plan/register/every-table.ts";
import type { MasterTable } from "../../plan/table/define-table.ts";
import { placeTable } from "../../read/master/place-table.ts";
import { listWords } from "../../text/list-words.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { growTable } from "./added-columns.ts";
import { canHold } from "./added-sheets.ts";

const NO_STATUSES = { statuses: [] };

function tableSentence(table: MasterTable, workbook: Workbook): string[] {
  const place = placeTable(table, workbook);
  if (!place) {
    return table.optional === true && !canHold(table, workbook)
      ? [
          `The sheet "${table.sheet}" was not added, because another table or name is called ${table.table}: give yours another name in Excel, and merge again.`,
        ]
      : [];
  }
  const headings = growTable(place, NO_STATUSES).withoutRoom.map((heading) => `"${heading}"`);
  const [columns, them] = headings.length === 1 ? ["column", "it was"] : ["columns", "they were"];
  return headings.length > 0
    ? [
        `The sheet "${place.sheet.name}" lacks the ${columns} ${listWords(headings)}: ${them} not added, because something stands to the right of the table. Move that, and merge again.`,
      ]
    : [];
}

/**
 * What a merge does not add to a master of an earlier version, because something of the team's stands in
 * its way, and what to do: one sentence each. Everything is read at its usual value meanwhile.
 */
export function notAdded(workbook: Workbook): string[] {
  return EVERY_TABLE.flatMap((table) => tableSentence(table, workbook));
}
