import type { ReadLimits } from "./read-limits.ts";
import { refuseMore } from "./refuse-more.ts";

/** What may still be read of one file: counted down over all its sheets. */
export interface ReadAllowance {
  takeCell(): void;
  takeMerge(): void;
  /** False where formulas have been written out so often that the rest keep their first cell's text. */
  takeFormulaText(length: number): boolean;
}

/** Characters of shared formulas written out for each cell; no honest workbook comes near. */
const FORMULA_TEXT = 5_000_000;

/** The allowance for one file under these limits; taking too much throws UnreadableWorkbook. */
export function allowanceOf(limits: ReadLimits): ReadAllowance {
  let cells = 0;
  let merges = 0;
  let formulaText = 0;
  return {
    takeCell() {
      refuseMore(++cells, limits.cells, "filled cells");
    },
    takeMerge() {
      refuseMore(++merges, limits.merges, "merged ranges");
    },
    takeFormulaText(length) {
      formulaText += length;
      return formulaText <= FORMULA_TEXT;
    },
  };
}
