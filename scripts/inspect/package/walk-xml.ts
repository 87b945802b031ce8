import type { XmlScanner } from "../../../src/xlsx/xml/xml-scanner.ts";

/** What to do at the elements of a part. */
export interface XmlVisitor {
  /** At each start; `above` are the names around it. True where the visitor took the whole element. */
  readonly enter: (xml: XmlScanner, above: readonly string[]) => boolean;
  /** At each end, with the names around it. */
  readonly leave?: (name: string, above: readonly string[]) => void;
}

/** Walks every element of a part from first to last. Nesting costs no call stack. */
export function walkXml(xml: XmlScanner, { enter, leave }: XmlVisitor): void {
  const open: string[] = [];
  for (;;) {
    if (xml.nextChild()) {
      const { name } = xml;
      if (!enter(xml, open)) open.push(name);
      continue;
    }
    const name = open.pop();
    if (name === undefined) return;
    leave?.(name, open);
  }
}

/** An attribute with or without a prefix. */
export function attributeOf(xml: XmlScanner, name: string): string | undefined {
  return xml.attribute(name) ?? xml.prefixedAttribute(name);
}
