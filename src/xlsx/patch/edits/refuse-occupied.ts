import { toA1, type Area, type CellAddress } from "../../../workbook/address.ts";
import { isInside, overlaps } from "../sheet/area-overlap.ts";
import type { EditSession } from "./edit-session.ts";
import type { EditedSheet } from "../sheet/edited-sheet.ts";
import type { EditableTable } from "../sheet/editable-table.ts";
import { PatchRefused } from "../../refusals/patch-refused.ts";

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

/** What is to be added to a table, and where it goes. */
export interface Addition {
  readonly thing: "rows" | "column";
  readonly where: "below" | "to the right of";
  readonly area: Area;
}

function obstacle(
  session: EditSession,
  sheet: EditedSheet,
  { area, where }: Addition,
): string | undefined {
  const { merges, arrays } = sheet.scan;
  const other = session.tables.find(
    (table) => table.sheet.part === sheet.part && overlaps(table.area, area),
  );
  if (other) return `the table ${other.name} stands ${where} it: move that table`;
  const block = [...merges, ...arrays, ...session.pivotAreas(sheet)].find((blocked) =>
    overlaps(blocked, area),
  );
  if (block) {
    const place = toA1({ row: block.top, column: block.left });
    return `a merged cell, array formula or pivot table stands ${where} it at ${place}: move or clear that`;
  }
  const held = firstHeld(sheet, area);
  return held && `${toA1(held)} ${where} it is not empty: move what is there`;
}

/** Throws PatchRefused where what is added to a table would overwrite what stands there. */
export function refuseOccupied(
  session: EditSession,
  sheet: EditedSheet,
  table: EditableTable,
  addition: Addition,
): void {
  const reason = obstacle(session, sheet, addition);
  if (reason !== undefined) throw cannotAdd(addition.thing, table, reason);
}

/** The refusal of an addition, for a reason that ends with what to do. */
export function cannotAdd(
  thing: Addition["thing"],
  { name, sheet }: EditableTable,
  reason: string,
): PatchRefused {
  const what = thing === "rows" ? "No rows" : "No column";
  return new PatchRefused(
    `${what} can be added to the table ${name} on the sheet "${sheet.name}", because ${reason}.`,
  );
}
