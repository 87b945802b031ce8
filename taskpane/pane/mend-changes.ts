import type { SheetMend } from "../../src/finding/sure-mends.ts";
import { parseA1 } from "../../src/workbook/address.ts";
import { cellAt, sheetNamed } from "../../src/workbook/lookup.ts";
import type { CellValue, Workbook } from "../../src/workbook/workbook.ts";
import type { CellChange } from "../open-workbook.ts";

function valueAt(workbook: Workbook, { sheet, cell }: SheetMend): CellValue {
  const there = sheetNamed(workbook, sheet);
  const address = parseA1(cell);
  return (there && address && cellAt(there, address)?.value) ?? null;
}

/** The changes that make the mends, each with what the check read in its cell. */
export function changesOf(mends: readonly SheetMend[], workbook: Workbook): CellChange[] {
  return mends.map((mend) => {
    const { sheet, cell, value } = mend;
    return { sheet, cell, value, before: valueAt(workbook, mend) };
  });
}
