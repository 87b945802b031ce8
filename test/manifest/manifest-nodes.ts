/** All elements of that name, at any depth, whatever their namespace. */
export function elements(root: Element, name: string): readonly Element[] {
  return [...root.getElementsByTagName("*")].filter(({ localName }) => localName === name);
}

/** The first child of that name. */
export function child(root: Element, name: string): Element | undefined {
  return [...root.children].find(({ localName }) => localName === name);
}
