import { PatchRefused } from "../../refusals/patch-refused.ts";
import { isTrue, walkElements, type XmlElement } from "../xml/xml-elements.ts";

/** The style sheet of a workbook, as far as new cell styles are made from it. */
export interface ScannedStyles {
  readonly xml: string;
  readonly root: XmlElement;
  /** The lists `numFmts`, `fonts`, `fills`, `cellXfs` and so on by name. */
  readonly lists: ReadonlyMap<string, XmlElement>;
  /** Items of each list, in order. */
  readonly items: ReadonlyMap<string, readonly XmlElement[]>;
  /** Numbers of the cell styles that wrap their text. */
  readonly wrapping: ReadonlySet<number>;
  /** Of the first font: what new fonts take over. */
  readonly baseFont: ReadonlyMap<string, string>;
}

const LISTS = new Set([
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
]);

/** Reads where the lists of a styles part stand. Throws PatchRefused where cell styles are missing. */
export function scanStyles(xml: string): ScannedStyles {
  const lists = new Map<string, XmlElement>();
  const items = new Map<string, XmlElement[]>();
  const baseFont = new Map<string, string>();
  const wrapping = new Set<number>();
  let root: XmlElement | undefined;
  walkElements(xml, {
    open(element) {
      const { name, parent } = element;
      if (!parent) root = element;
      else if (!parent.parent && LISTS.has(name)) {
        lists.set(name, element);
        items.set(name, []);
      } else if (lists.get(parent.name) === parent) {
        items.get(parent.name)?.push(element);
      } else if (parent === items.get("fonts")?.[0]) {
        baseFont.set(name, element.attributes["val"] ?? "");
      } else if (name === "alignment" && isTrue(element.attributes["wrapText"])) {
        const style = items.get("cellXfs")?.lastIndexOf(parent) ?? -1;
        if (style >= 0) wrapping.add(style);
      }
    },
  });
  if (!root || !["fonts", "fills", "cellXfs"].every((name) => lists.has(name))) {
    throw new PatchRefused(
      "The style sheet of this workbook is incomplete, so it was left as it is: open it in Excel, save it and try again.",
    );
  }
  return { xml, root, lists, items, wrapping, baseFont };
}
