import type { XmlScanner } from "../../xlsx/xml/xml-scanner.ts";

/** What Word wraps around content without being content: content controls, tracked insertions, old markup. */
const WRAPPERS = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"]);

/**
 * Calls `visit` on each child of the current element, those inside wrappers as if they stood bare. What
 * `visit` does not take (it says so with false) is passed over. Goes to the element's end.
 */
export function eachChild(xml: XmlScanner, visit: (name: string) => boolean): void {
  while (xml.nextChild()) {
    if (WRAPPERS.has(xml.name)) eachChild(xml, visit);
    else if (!visit(xml.name)) xml.skip();
  }
}
