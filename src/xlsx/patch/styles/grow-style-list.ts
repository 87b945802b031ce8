import type { ScannedStyles } from "./scan-styles.ts";
import { setAttribute } from "../xml/xml-attributes.ts";
import { openSelfClosed } from "../xml/xml-elements.ts";
import type { Splice } from "../xml/xml-splice.ts";

/** The lists of a style sheet in the order in which they must stand (CT_Stylesheet). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
];

/** Where a list that is not there yet goes: behind the last one that comes before it. */
function placeOf(list: string, { root, lists }: ScannedStyles): number {
  const before = ORDER.slice(0, ORDER.indexOf(list)).flatMap((name) => lists.get(name)?.end ?? []);
  return Math.max(root.openEnd, ...before);
}

/** The changes that add items to a list of the style sheet and count them; `count` is the new one. */
export function growStyleList(
  styles: ScannedStyles,
  list: string,
  items: readonly string[],
  count: number,
): Splice[] {
  const { xml, root, lists } = styles;
  const element = lists.get(list);
  const added = items.join("");
  if (!element) {
    const name = `${root.prefix}${list}`;
    const text = `<${name} count="${count}">${added}</${name}>`;
    const at = placeOf(list, styles);
    return [{ from: at, to: at, text }];
  }
  const counted = setAttribute(xml, element, "count", String(count));
  if (element.selfClosing) return [counted, openSelfClosed(element, added)];
  return [counted, { from: element.closeStart, to: element.closeStart, text: added }];
}
