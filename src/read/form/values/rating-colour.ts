import type { RawTable } from "../facts/form-table.ts";
import { colourWord } from "./colour-word.ts";

/** The colour of a cell of a rating, as a word: null where there is none, or the whole row is coloured alike. */
export function ratingColour(
  { sheet, area }: Pick<RawTable, "sheet" | "area">,
  row: number,
  column: number,
): string | null {
  const merged = sheet.mergeOver(row, column);
  const at = merged ? { row: merged.top, column: merged.left } : { row, column };
  const fill = sheet.lookAt(at.row, at.column)?.fill;
  if (fill === undefined) return null;
  const beside = [at.column - 1, at.column + 1].filter(
    (one) => one >= area.left && one <= area.right,
  );
  const isBand =
    beside.length > 0 && beside.every((one) => sheet.lookAt(at.row, one)?.fill === fill);
  return isBand ? null : colourWord(fill);
}
