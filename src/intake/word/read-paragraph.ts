import type { XmlScanner } from "../../xlsx/xml/xml-scanner.ts";
import type { ListNumbers, ListPlace } from "./list-numbers.ts";
import type { ListStyles } from "./list-styles.ts";
import { readListPlace } from "./read-list-place.ts";
import { symbolLetter } from "./symbol-letters.ts";

/** What paragraphs need to know of their document. */
export interface WordLists {
  readonly numbers: ListNumbers;
  readonly styles: ListStyles;
}

/** What stands around text and is no text: moved away, deleted, or a second copy for older programs. */
const NOT_SHOWN = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "delText",
  "instrText",
  "rPr",
  "delInstrText",
]);

const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

/** What stands in the current element, whatever it is wrapped in; paragraphs in it each on a line. */
function readInline(xml: XmlScanner): string {
  let text = "";
  while (xml.nextChild()) {
    const { name } = xml;
    if (NOT_SHOWN.has(name)) xml.skip();
    else if (name === "t") text += xml.content();
    else if (SIGNS[name] !== undefined) {
      text += SIGNS[name];
      xml.skip();
    } else if (name === "sym") {
      text += symbolLetter(
        xml.prefixedAttribute("font") ?? "",
        xml.prefixedAttribute("char") ?? "",
      );
      xml.skip();
    } else if (name === "p") text += `\n${readInline(xml)}`;
    else text += readInline(xml);
  }
  return text;
}

interface Properties {
  readonly style: string | undefined;
  readonly place: ListPlace | undefined;
}

function readProperties(xml: XmlScanner): Properties {
  let style: string | undefined;
  let place: ListPlace | undefined;
  while (xml.nextChild()) {
    if (xml.name === "pStyle") {
      style = xml.prefixedAttribute("val");
      xml.skip();
    } else if (xml.name === "numPr") place = readListPlace(xml);
    else xml.skip();
  }
  return { style, place };
}

/** A number alone is a reference, which has no full stop of its own; before words it stands as printed. */
function withNumber(number: string, text: string): string {
  if (number === "" || (number === "•" && text.trim() === "")) return text;
  return text.trim() === "" ? number.replace(/[.)]$/u, "") : `${number} ${text}`;
}

/**
 * The text of a paragraph as Word shows it, its list number or bullet in front: insertions that are tracked
 * are in it, deletions are not. Goes to the element's end.
 */
export function readParagraph(xml: XmlScanner, { numbers, styles }: WordLists): string {
  let properties: Properties = { style: undefined, place: undefined };
  let text = "";
  while (xml.nextChild()) {
    if (xml.name === "pPr") properties = readProperties(xml);
    else if (NOT_SHOWN.has(xml.name)) xml.skip();
    else text += readInline(xml);
  }
  const place = properties.place ?? styles.get(properties.style ?? "");
  return withNumber(place ? numbers.next(place) : "", text);
}
