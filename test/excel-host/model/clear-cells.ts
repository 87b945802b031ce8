import type { Area } from "../../../src/workbook/address.ts";
import { intersect } from "./areas.ts";
import { hasContent } from "./cell.ts";
import { PLAIN_STYLE } from "./cell-style.ts";
import { withoutAreas } from "./conditional-format.ts";
import type { HostSheet } from "./host-sheet.ts";
import { requireAllowed, requireUnlocked } from "./write-cells.ts";

function clearContents(sheet: HostSheet, area: Area): void {
  for (const { row, column, cell } of [...sheet.grid.cells(area)]) {
    if (hasContent(cell)) sheet.grid.put(row, column, { value: null, style: cell.style });
  }
}

function clearFormats(sheet: HostSheet, area: Area): void {
  sheet.grid.restyle(area, () => PLAIN_STYLE);
  sheet.conditionalFormats = withoutAreas(sheet.conditionalFormats, [area]);
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
}

/** Takes content, formats or both from an area, as far as the protection of the sheet allows. */
export function clearCells(
  sheet: HostSheet,
  area: Area,
  what: "All" | "Formats" | "Contents",
): void {
  if (what !== "Formats") requireUnlocked(sheet, area);
  if (what !== "Contents") requireAllowed(sheet, "allowFormatCells");
  if (what !== "Formats") clearContents(sheet, area);
  if (what !== "Contents") clearFormats(sheet, area);
  if (what === "All") {
    sheet.validations = sheet.validations.filter(({ area: own }) => !intersect(own, area));
  }
}
