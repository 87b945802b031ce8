import { CONFLICTS, type Conflict } from "../../plan/master/conflicts.ts";
import type { TableNames } from "../../plan/table/cell-form.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { readTable } from "./read-table.ts";
import { outcomeOf010 } from "./wordings-of-0-1-0.ts";

/** Reads the Conflicts sheet with the decisions typed in it. What version 0.1.0 did is told by its words. */
export function readConflicts(workbook: Workbook, names: TableNames): Conflict[] {
  return readTable(CONFLICTS, workbook, names).map((row) => {
    const conflict = row.all();
    return {
      ...conflict,
      outcomeCode: conflict.outcomeCode ?? outcomeOf010(conflict.outcome),
    };
  });
}
