/** An item of a list before it is made: `key` tells all that it shows, `about` what it is about. */
export interface ListItem {
  readonly key: string;
  /** Equal where an item took the place of an earlier one. */
  readonly about: string;
  readonly make: () => HTMLElement;
}

const shownAs = new WeakMap<Element, ListItem>();

function focusIn(item: Element | undefined): void {
  item?.querySelector<HTMLElement>("button, summary")?.focus({ preventScroll: true });
}

function refocus(children: readonly Element[], lost: ListItem, index: number): void {
  const same = children.find((child) => shownAs.get(child)?.about === lost.about);
  focusIn(same ?? children[Math.min(index, children.length - 1)]);
}

/** Puts the items into the list in their order; what is not there yet goes before what is. */
function arrange(list: Element, items: readonly ListItem[], kept: Map<string, Element>): void {
  let next = list.firstElementChild;
  for (const item of items) {
    const node = kept.get(item.key) ?? item.make();
    kept.delete(item.key);
    shownAs.set(node, item);
    if (node === next) next = node.nextElementSibling;
    else list.insertBefore(node, next);
  }
}

/**
 * Shows items in a list so that those already there stay the same nodes: focus, open boxes and what a
 * screen reader has read stay. Focus in an item that goes moves to the one in its place.
 */
export function keepItems(list: Element, items: readonly ListItem[]): void {
  const old = [...list.children];
  // Only where the keyboard is in the pane: from the sheet it must never be taken away.
  const hasFocus = (child: Element): boolean =>
    document.hasFocus() && child.contains(document.activeElement);
  const focused = old.findIndex(hasFocus);
  const was = shownAs.get(old[focused] ?? list);
  const keys = new Set(items.map(({ key }) => key));
  const kept = new Map<string, Element>();
  for (const child of old) {
    const key = shownAs.get(child)?.key;
    if (key !== undefined && keys.has(key) && !kept.has(key)) kept.set(key, child);
    else child.remove();
  }
  arrange(list, items, kept);
  if (was && !list.contains(document.activeElement)) {
    refocus([...list.children], was, focused);
  }
}
