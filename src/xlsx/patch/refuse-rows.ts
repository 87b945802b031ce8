import { toA1, type Area, type CellAddress } from "../../workbook/address.ts";
import { isInside, overlaps } from "./area-overlap.ts";
import type { EditSession } from "./edit-session.ts";
import type { EditedSheet } from "./edited-sheet.ts";
import type { EditableTable } from "./editable-table.ts";
import { PatchRefused } from "./patch-refused.ts";

/** The first cell of the area that holds something, or is about to. */
function firstHeld(sheet: EditedSheet, area: Area): CellAddress | undefined {
  for (const [index, row] of sheet.scan.rows) {
    if (index < area.top || index > area.bottom) continue;
    const held = row.cells.find(
      ({ column, value, formula }) =>
        isInside(area, { row: index, column }) && (value !== undefined || formula !== undefined),
    );
    if (held) return { row: index, column: held.column };
  }
  return sheet.pendingIn(area);
}

function obstacle(session: EditSession, sheet: EditedSheet, area: Area): string | undefined {
  const { merges, arrays } = sheet.scan;
  const other = session.tables.find(
    (table) => table.sheet.part === sheet.part && overlaps(table.area, area),
  );
  if (other) return `the table ${other.name} stands below it: move that table`;
  const block = [...merges, ...arrays, ...session.pivotAreas(sheet)].find((blocked) =>
    overlaps(blocked, area),
  );
  if (block) {
    const place = toA1({ row: block.top, column: block.left });
    return `a merged cell, array formula or pivot table stands below it at ${place}: move or clear that`;
  }
  const held = firstHeld(sheet, area);
  return held && `${toA1(held)} below it is not empty: move what is there`;
}

/** Throws PatchRefused where rows added to a table would overwrite what stands below it. */
export function refuseOccupied(
  session: EditSession,
  sheet: EditedSheet,
  table: EditableTable,
  area: Area,
): void {
  const reason = obstacle(session, sheet, area);
  if (reason === undefined) return;
  throw new PatchRefused(
    `No rows can be added to the table ${table.name} on the sheet "${sheet.name}", because ${reason}.`,
  );
}
