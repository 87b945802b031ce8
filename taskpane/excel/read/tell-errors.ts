import { isTooLongAnAnswer } from "../host/host-refusal.ts";
import { rangeOf } from "./range-area.ts";
import { formulaOf, looksLikeError } from "./cell-of.ts";
import type { SheetBlock } from "./read-cell-blocks.ts";

/** True where a cell that nothing calculates holds `#N/A`: the error and the text are told alike. */
function isInDoubt({ block: { values, formulas } }: SheetBlock): boolean {
  return values.some((row, at) =>
    row.some((value, column) => {
      const formula = formulas[at]?.[column];
      return looksLikeError(value) && formulaOf({ value, formula, format: null }) === undefined;
    }),
  );
}

function rangeOfBlock(
  context: Excel.RequestContext,
  { sheet, block: { top, left, values } }: SheetBlock,
): Excel.Range {
  const right = left + (values[0]?.length ?? 1) - 1;
  const area = { top, left, bottom: top + values.length - 1, right };
  return rangeOf(context.workbook.worksheets.getItem(sheet), area);
}

/**
 * Tells errors from texts that read like them, in one more round-trip, which is made only where a cell
 * holds such a constant: values pasted from a broken formula. Where that would be too long an answer,
 * the format alone decides.
 */
export async function tellErrors(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
): Promise<readonly SheetBlock[]> {
  const asked = new Map<SheetBlock, Excel.Range>();
  for (const block of blocks.filter(isInDoubt)) {
    const range = rangeOfBlock(context, block);
    range.load("valueTypes");
    asked.set(block, range);
  }
  if (asked.size === 0) return blocks;
  try {
    await context.sync();
  } catch (error) {
    if (isTooLongAnAnswer(error)) return blocks;
    throw error;
  }
  return blocks.map((one) => {
    const types = asked.get(one)?.valueTypes;
    return types ? { ...one, block: { ...one.block, types } } : one;
  });
}
