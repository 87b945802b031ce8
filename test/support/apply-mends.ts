import { cellText } from "../../src/read/cells/cell-text.ts";
import type { SheetMend } from "../../src/finding/sure-mends.ts";
import { toA1 } from "../../src/workbook/address.ts";
import { dayToSerial } from "../../src/workbook/serial-date.ts";
import type { Cell, Workbook } from "../../src/workbook/workbook.ts";

function mended(cell: Cell, mend: SheetMend, { dateSystem }: Workbook): Cell {
  const shown = cellText(cell, dateSystem);
  if (shown !== mend.before) throw new Error(`${mend.cell} holds ${shown}, not ${mend.before}`);
  if (typeof mend.value === "string") return { column: cell.column, value: mend.value };
  const value = dayToSerial(mend.value.day, dateSystem) ?? null;
  return { column: cell.column, value, format: "dd/mm/yyyy" };
}

/** The workbook with the mends in their cells, as the pane would write them, and every other cell as it was. */
export function applyMends(workbook: Workbook, mends: readonly SheetMend[]): Workbook {
  const byCell = new Map(mends.map((mend) => [`${mend.cell}!${mend.sheet}`, mend]));
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const at = toA1({ row: row.index, column: cell.column });
        const mend = byCell.get(`${at}!${sheet.name}`);
        return mend ? mended(cell, mend, workbook) : cell;
      }),
    })),
  }));
  return { ...workbook, sheets };
}
