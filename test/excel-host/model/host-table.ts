import type { Area } from "../../../src/workbook/address.ts";

/** A table of a sheet; its headings are what its first row holds. */
export interface HostTable {
  readonly id: string;
  name: string;
  /** Heading row and totals row included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
}

/** Excel's own look for a table. */
export const TABLE_LOOK = {
  showHeaders: true,
  showTotals: false,
  style: "TableStyleMedium2",
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
};

/** The rows between headings and totals; Excel keeps at least one. */
export function bodyArea(table: HostTable): Area {
  const { area } = table;
  return {
    ...area,
    top: area.top + (table.showHeaders ? 1 : 0),
    bottom: area.bottom - (table.showTotals ? 1 : 0),
  };
}
