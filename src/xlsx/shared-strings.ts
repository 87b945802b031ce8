import { readRichText } from "./cell-text.ts";
import { refuseMore } from "./refuse-more.ts";
import type { XmlScanner } from "./xml-scanner.ts";

/** The texts that cells refer to by number. Throws UnreadableWorkbook above `most` of them. */
export function readSharedStrings(xml: XmlScanner, most: number): string[] {
  const strings: string[] = [];
  xml.openRoot("sst");
  while (xml.nextChild()) {
    if (xml.name !== "si") xml.skip();
    else refuseMore(strings.push(readRichText(xml)), most, "texts");
  }
  xml.finish();
  return strings;
}
