import { readRichText } from "./cell-text.ts";
import { UnreadableWorkbook } from "./unreadable-workbook.ts";
import type { XmlScanner } from "./xml-scanner.ts";

/** The texts that cells refer to by number. Throws UnreadableWorkbook above `most` of them. */
export function readSharedStrings(xml: XmlScanner, most: number): string[] {
  const strings: string[] = [];
  xml.openRoot("sst");
  while (xml.nextChild()) {
    if (xml.name !== "si") xml.skip();
    else if (strings.push(readRichText(xml)) > most) {
      throw new UnreadableWorkbook("too-large", `more than ${most.toLocaleString("en-GB")} texts`);
    }
  }
  xml.finish();
  return strings;
}
