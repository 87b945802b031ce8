import type { SheetArea } from "./cell-block.ts";
import { findUsedAreas } from "./find-used-areas.ts";
import { readCellBlocks } from "./read-cell-blocks.ts";
import type { SheetBlock } from "./sheet-block.ts";
import { tellErrors } from "./tell-errors.ts";

/**
 * Reads what one answer of Excel left open: areas that were not in it, and errors that it told like
 * texts. Few workbooks need it, so it is loaded when one does. Throws UsedTooFar.
 */
export async function readRest(
  context: Excel.RequestContext,
  unread: readonly SheetArea[],
  blocks: readonly SheetBlock[],
): Promise<readonly SheetBlock[]> {
  const more = await readCellBlocks(context, await findUsedAreas(context, unread));
  return tellErrors(context, [...blocks, ...more]);
}
