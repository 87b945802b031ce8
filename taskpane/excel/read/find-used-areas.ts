import { cellCount, halvesOf } from "./area-size.ts";
import type { SheetArea } from "./cell-block.ts";
import { areaOf, loadArea, rangeOf } from "./range-area.ts";
import { UsedTooFar } from "./used-too-far.ts";

/** An area of so many cells is read as it is, its empty cells too. */
const SMALL = 50_000;
/** As many cells as the file reader takes (src/xlsx/refusals/read-limits.ts). */
const MOST_CELLS = 1_000_000;
const MOST_AREAS = 256;

async function askUsedParts(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<SheetArea[]> {
  const asked = areas.map(({ sheet, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
    const used = range.getUsedRangeOrNullObject(true);
    loadArea(used);
    return { sheet, used };
  });
  await context.sync();
  return asked.flatMap(({ sheet, used }) =>
    used.isNullObject ? [] : [{ sheet, area: areaOf(used) }],
  );
}

function refuseMore(areas: readonly SheetArea[]): void {
  let cells = 0;
  for (const area of areas) {
    cells += cellCount(area.area);
    if (cells > MOST_CELLS) throw new UsedTooFar(area);
  }
}

/**
 * Small areas that hold every value of the given ones. A stray value far away costs one small area
 * and not all the empty cells before it: areas are halved, all in one round-trip, until they are small.
 * Throws UsedTooFar where much more is filled than any return fills.
 */
export async function findUsedAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<SheetArea[]> {
  if (areas.length === 0) return [];
  const used = await askUsedParts(context, areas);
  const large = used.filter(({ area }) => cellCount(area) > SMALL);
  const [first] = large;
  if (first && large.length > MOST_AREAS) throw new UsedTooFar(first);
  const halves = large.flatMap(({ sheet, area }) =>
    halvesOf(area).map((half) => ({ sheet, area: half })),
  );
  const small = used.filter((area) => !large.includes(area));
  const found = [...small, ...(await findUsedAreas(context, halves))];
  refuseMore(found);
  return found;
}
