import { setAttribute } from "../xml/xml-attributes.ts";
import { openSelfClosed, walkElements, type XmlElement } from "../xml/xml-elements.ts";
import { applySplices, type Splice } from "../xml/xml-splice.ts";

/** What a cell style names by number, and what says that it does so on purpose. */
const LISTED = [
  ["numFmtId", "applyNumberFormat"],
  ["fontId", "applyFont"],
  ["fillId", "applyFill"],
  ["borderId", "applyBorder"],
] as const;

/** What of a cell style is to be another; what is not given stays as it was. */
export interface StyleParts {
  readonly numbers: Partial<Readonly<Record<(typeof LISTED)[number][0], number>>>;
  /** The XML of an alignment. */
  readonly alignment: string | undefined;
}

/** A cell style that takes nothing from any other. */
export function plainStyle(prefix: string): string {
  return `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
}

function alignmentSplices(root: XmlElement, old: XmlElement | undefined, xml: string): Splice[] {
  if (old) return [{ from: old.start, to: old.end, text: xml }];
  // It stands before the protection and whatever else a style holds.
  if (root.selfClosing) return [openSelfClosed(root, xml)];
  return [{ from: root.openEnd, to: root.openEnd, text: xml }];
}

/** The XML of a cell style (`xf`) with other parts. */
export function changeStyle(xf: string, { numbers, alignment }: StyleParts): string {
  let root: XmlElement | undefined;
  let old: XmlElement | undefined;
  walkElements(xf, {
    open(element) {
      root ??= element;
      if (element.name === "alignment") old = element;
    },
  });
  if (!root) return xf;
  const tag = root;
  const splices = LISTED.flatMap(([name, flag]) => {
    const number = numbers[name];
    if (number === undefined) return [];
    return [setAttribute(xf, tag, name, String(number)), setAttribute(xf, tag, flag, "1")];
  });
  if (alignment === undefined) return applySplices(xf, splices);
  splices.push(setAttribute(xf, tag, "applyAlignment", "1"));
  return applySplices(xf, [...splices, ...alignmentSplices(tag, old, alignment)]);
}
