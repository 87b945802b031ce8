import { MAX_COLUMNS } from "../workbook/address.ts";
import { UnreadableWorkbook } from "./unreadable-workbook.ts";
import type { XmlScanner } from "./xml-scanner.ts";

/** True for a row or column that nobody sees: hidden, or given no size (`width` or `ht`). */
export function isHidden(xml: XmlScanner, size: string): boolean {
  const given = xml.attribute(size);
  return xml.flag("hidden") || (given !== undefined && Number(given) === 0);
}

/** The hidden columns of a `cols` element. Starts and ends of ranges are counted, so long ones are cheap. */
export function readHiddenColumns(xml: XmlScanner): Set<number> {
  const changes = new Int32Array(MAX_COLUMNS + 1);
  while (xml.nextChild()) {
    if (xml.name === "col" && isHidden(xml, "width")) {
      const first = Number(xml.attribute("min"));
      const last = Math.min(Number(xml.attribute("max") ?? first), MAX_COLUMNS);
      if (!(first >= 1 && first <= last)) throw new UnreadableWorkbook("outside-sheet", "a column");
      changes[first - 1] = (changes[first - 1] ?? 0) + 1;
      changes[last] = (changes[last] ?? 0) - 1;
    }
    xml.skip();
  }
  const hidden = new Set<number>();
  let covering = 0;
  for (let column = 0; column < MAX_COLUMNS; column++) {
    covering += changes[column] ?? 0;
    if (covering > 0) hidden.add(column);
  }
  return hidden;
}
