import type { XmlScanner } from "../../xlsx/xml/xml-scanner.ts";
import type { ListPlace } from "./list-numbers.ts";

/** Reads a `numPr` element: the list and level of a paragraph or style. Goes to the element's end. */
export function readListPlace(xml: XmlScanner): ListPlace {
  let list = "";
  let level = 0;
  while (xml.nextChild()) {
    const value = xml.prefixedAttribute("val") ?? "";
    if (xml.name === "numId") list = value;
    else if (xml.name === "ilvl") level = Number(value) || 0;
    xml.skip();
  }
  return { list, level };
}
