import type { MarkCells } from "../../../workbook/edit.ts";
import { isInside } from "../sheet/area-overlap.ts";
import type { EditSession } from "./edit-session.ts";

/**
 * Gives cells a fill. A cell under a merge shows nothing, so its merged cell is marked.
 * Throws a RangeError where the fill is no `RRGGBB`.
 */
export function markCells(session: EditSession, { sheet: name, addresses, fill }: MarkCells): void {
  if (!/^[0-9a-f]{6}$/iu.test(fill)) throw new RangeError(`Not a colour: ${fill}`);
  const sheet = session.sheet(name);
  for (const address of addresses) {
    const merge = sheet.scan.merges.find((area) => isInside(area, address));
    sheet.put(merge ? { row: merge.top, column: merge.left } : address, { fill });
  }
}
