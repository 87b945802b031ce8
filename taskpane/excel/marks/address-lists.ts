import { parseA1 } from "../../../src/workbook/address.ts";
import { addressOfRun, cellRuns } from "../read/cell-runs.ts";

/** Excel takes lists of addresses of at most 8,192 characters. */
const LONGEST_LIST = 8_000;

/** The cells as lists of addresses (`B2:B9,D4`), each short enough for Excel; cells below one another as one range. */
export function addressLists(cells: readonly string[]): string[] {
  const places = [...new Set(cells)]
    .filter((cell) => parseA1(cell))
    .map((cell) => ({ place: { sheet: "", cell } }));
  const lists: string[] = [];
  for (const address of cellRuns(places, () => true).map(addressOfRun)) {
    const list = lists.at(-1);
    if (list !== undefined && list.length + address.length < LONGEST_LIST) {
      lists[lists.length - 1] = `${list},${address}`;
    } else lists.push(address);
  }
  return lists;
}
