import { type Area, parseA1 } from "../../src/workbook/address.ts";
import { areaToA1 } from "../../src/workbook/area-to-a1.ts";

/** Excel takes lists of addresses of at most 8,192 characters. */
const LONGEST_LIST = 8_000;

function columnRuns(cells: readonly string[]): Area[] {
  const places = cells
    .flatMap((cell) => parseA1(cell) ?? [])
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of places) {
    const last = runs.at(-1);
    const goesOn = last?.left === column && row <= last.bottom + 1;
    if (last && goesOn) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** The cells as lists of addresses (`B2:B9,D4`), each short enough for Excel; cells below one another as one range. */
export function addressLists(cells: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of columnRuns(cells).map(areaToA1)) {
    const list = lists.at(-1);
    if (list !== undefined && list.length + address.length < LONGEST_LIST) {
      lists[lists.length - 1] = `${list},${address}`;
    } else lists.push(address);
  }
  return lists;
}
