import { readPlainText, readRichText } from "./cell-text.ts";
import { PlainItem } from "./plain-item.ts";
import { refuseMore } from "../refusals/refuse-more.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";

/** The texts that cells refer to by number. Throws UnreadableWorkbook above `most` of them. */
export function readSharedStrings(xml: XmlScanner, most: number): string[] {
  const strings: string[] = [];
  const plain = new PlainItem();
  xml.openRoot("sst");
  for (;;) {
    let text: string | undefined;
    if (xml.passPlain(plain)) text = readPlainText(xml, plain);
    else if (!xml.nextChild()) break;
    else if (xml.name === "si") text = readRichText(xml);
    else xml.skip();
    if (text !== undefined) refuseMore(strings.push(text), most, "texts");
  }
  xml.finish();
  return strings;
}
