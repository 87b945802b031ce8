import type { ScannedStyles } from "./scan-styles.ts";
import { setAttribute } from "./xml-attributes.ts";
import { openSelfClosed } from "./xml-elements.ts";
import type { Splice } from "./xml-splice.ts";

/** The changes that add items to a list of the style sheet and count them; `count` is the new one. */
export function growStyleList(
  { xml, root, lists }: ScannedStyles,
  list: string,
  items: readonly string[],
  count: number,
): Splice[] {
  const element = lists.get(list);
  const added = items.join("");
  if (!element) {
    const name = `${root.prefix}${list}`;
    const text = `<${name} count="${count}">${added}</${name}>`;
    return [{ from: root.openEnd, to: root.openEnd, text }];
  }
  const counted = setAttribute(xml, element, "count", String(count));
  if (element.selfClosing) return [counted, openSelfClosed(element, added)];
  return [counted, { from: element.closeStart, to: element.closeStart, text: added }];
}
