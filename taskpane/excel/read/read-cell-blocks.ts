import { cellCount, halvesOf } from "./area-size.ts";
import { askCellBlock, type CellBlock, type SheetArea } from "./cell-block.ts";
import { isTooLongAnAnswer } from "../host/host-refusal.ts";

/** A block with the name of its sheet. */
export interface SheetBlock {
  readonly sheet: string;
  readonly block: CellBlock;
}

/** Half of what is asked: half of the areas, or half of the only one; undefined for a single cell. */
function halve(
  areas: readonly SheetArea[],
): readonly [readonly SheetArea[], readonly SheetArea[]] | undefined {
  const middle = areas.length >> 1;
  if (middle > 0) return [areas.slice(0, middle), areas.slice(middle)];
  const [only] = areas;
  if (!only || cellCount(only.area) === 1) return undefined;
  const [first, second] = halvesOf(only.area);
  return [[{ ...only, area: first }], [{ ...only, area: second }]];
}

/** Reads areas in one round-trip or, where the answer would be too long, in halves one after the other. */
export async function readCellBlocks(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<SheetBlock[]> {
  if (areas.length === 0) return [];
  const asked = areas.map((area) => ({ sheet: area.sheet, answer: askCellBlock(context, area) }));
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLongAnAnswer(error) ? halve(areas) : undefined;
    if (!halves) throw error;
    const first = await readCellBlocks(context, halves[0]);
    return [...first, ...(await readCellBlocks(context, halves[1]))];
  }
  return asked.flatMap(({ sheet, answer }) => {
    const block = answer();
    return block ? [{ sheet, block }] : [];
  });
}
