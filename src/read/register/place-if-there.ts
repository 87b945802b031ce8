import type { MasterTable } from "../../plan/master/master-table.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { placeTable, type PlacedTable } from "../master/place-table.ts";

/**
 * Where a table stands in a master; undefined where it is not there. A table that a master may lack is
 * not there either where one of the team's own has its name and hardly any of its headings.
 */
export function placeIfThere(table: MasterTable, workbook: Workbook): PlacedTable | undefined {
  const place = placeTable(table, workbook);
  const isOurs = place && place.columns.size * 2 > table.columns.length;
  return table.optional === true && !isOurs ? undefined : place;
}
