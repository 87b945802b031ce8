import { formulaOf, looksLikeError } from "./cell-of.ts";
import type { CellBlock } from "./cell-block.ts";

/** A block with the name of its sheet. */
export interface SheetBlock {
  readonly sheet: string;
  readonly block: CellBlock;
}

/** True where a cell that nothing calculates holds `#N/A`: the error and the text are told alike. */
export function isInDoubt({ block: { values, formulas } }: SheetBlock): boolean {
  return values.some((row, at) =>
    row.some((value, column) => {
      const formula = formulas[at]?.[column];
      return looksLikeError(value) && formulaOf({ value, formula, format: null }) === undefined;
    }),
  );
}
