import type { ReadLimits } from "./read-limits.ts";
import { UnreadableWorkbook } from "./unreadable-workbook.ts";

/** What may still be read of one file: counted down over all its sheets. */
export interface ReadAllowance {
  takeCell(): void;
  takeMerge(): void;
  /** False where formulas have been written out so often that the rest keep their first cell's text. */
  takeFormulaText(length: number): boolean;
}

/** Characters of shared formulas written out for each cell; no honest workbook comes near. */
const FORMULA_TEXT = 20_000_000;

function tooMany(most: number, things: string): UnreadableWorkbook {
  return new UnreadableWorkbook("too-large", `more than ${most.toLocaleString("en-GB")} ${things}`);
}

/** The allowance for one file under these limits; taking too much throws UnreadableWorkbook. */
export function allowanceOf(limits: ReadLimits): ReadAllowance {
  let cells = 0;
  let merges = 0;
  let formulaText = 0;
  return {
    takeCell() {
      if (++cells > limits.cells) throw tooMany(limits.cells, "filled cells");
    },
    takeMerge() {
      if (++merges > limits.merges) throw tooMany(limits.merges, "merged ranges");
    },
    takeFormulaText(length) {
      formulaText += length;
      return formulaText <= FORMULA_TEXT;
    },
  };
}
