import type { CellAddress } from "../../../workbook/address.ts";
import { isInside } from "../sheet/area-overlap.ts";
import type { EditSession } from "./edit-session.ts";
import type { EditedSheet } from "../sheet/edited-sheet.ts";
import { scannedCell } from "../sheet/scanned-sheet.ts";
import { PatchRefused } from "../../refusals/patch-refused.ts";

/** Why no value can be put into a cell without harm; undefined where one can. */
function obstacle(
  session: EditSession,
  sheet: EditedSheet,
  address: CellAddress,
): string | undefined {
  const { scan } = sheet;
  const { row, column } = address;
  const merge = scan.merges.find((area) => isInside(area, address));
  if (merge && (merge.top !== row || merge.left !== column)) {
    return "it lies under a merged cell: unmerge it";
  }
  if (scan.arrays.some((area) => isInside(area, address))) {
    return "it belongs to an array formula or data table: clear that first";
  }
  const formula = scannedCell(scan, row, column)?.formula;
  if (formula?.leads && (scan.sharers.get(formula.group ?? "") ?? 0) > 1) {
    return "other cells take their formula from it: replace those formulas with values first";
  }
  if (session.pivotAreas(sheet).some((area) => isInside(area, address))) {
    return "it belongs to a pivot table, which overwrites it at the next refresh: change what the pivot table counts";
  }
  const table = session.tableAt(sheet, address);
  if (!table) return undefined;
  if (row < table.area.top + table.headerRows) {
    return `it is a heading of the table ${table.name}: change the heading in Excel`;
  }
  if (row > table.area.bottom - table.totalsRows) {
    return `it is in the totals row of the table ${table.name}: change it in Excel`;
  }
  return undefined;
}

/** Throws PatchRefused where putting a value into the cell would harm something else. */
export function refuseHarm(session: EditSession, sheet: EditedSheet, address: CellAddress): void {
  const reason = obstacle(session, sheet, address);
  if (reason === undefined) return;
  throw new PatchRefused(`${sheet.placeOf(address)} cannot be changed, because ${reason}.`);
}
