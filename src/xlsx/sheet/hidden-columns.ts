import { MAX_COLUMNS } from "../../workbook/address.ts";
import { refuseMore } from "../refusals/refuse-more.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";

/** True for a row or column that nobody sees: hidden, or given no size (`width` or `ht`). */
export function isHidden(xml: XmlScanner, size: string): boolean {
  const given = xml.attribute(size);
  return xml.flag("hidden") || (given !== undefined && Number(given) === 0);
}

/** A range of columns, both ends inclusive, counted from 0. */
interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

/** The columns of many ranges. Starts and ends are counted, so overlapping long ones stay cheap. */
function columnsIn(ranges: readonly ColumnRange[]): Set<number> {
  const columns = new Set<number>();
  if (ranges.length === 0) return columns;
  const changes = new Int32Array(MAX_COLUMNS + 1);
  for (const { first, last } of ranges) {
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
  }
  let covering = 0;
  for (let column = 0; column < MAX_COLUMNS; column++) {
    covering += changes[column] ?? 0;
    if (covering > 0) columns.add(column);
  }
  return columns;
}

/** The hidden columns of a `cols` element. Throws UnreadableWorkbook where one is no column. */
export function readHiddenColumns(xml: XmlScanner): Set<number> {
  const ranges: ColumnRange[] = [];
  while (xml.nextChild()) {
    if (xml.name === "col" && isHidden(xml, "width")) {
      const first = Number(xml.attribute("min"));
      const last = Math.min(Number(xml.attribute("max") ?? first), MAX_COLUMNS);
      const fits = Number.isInteger(first) && Number.isInteger(last) && first >= 1 && first <= last;
      if (!fits) throw new UnreadableWorkbook("outside-sheet", "a column");
      const count = ranges.push({ first: first - 1, last: last - 1 });
      refuseMore(count, MAX_COLUMNS, "settings of columns");
    }
    xml.skip();
  }
  return columnsIn(ranges);
}
