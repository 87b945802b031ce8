import type { PlainText } from "../xml/plain-text.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";

/** `_x000D_` in a file stands for the character of that number; `_x005F_` keeps such text literal. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** The text that `passPlain` told of, with what stands for other characters as those. */
export function readPlainText(xml: XmlScanner, plain: PlainText): string {
  const text = xml.plainText(plain);
  return plain.isPlain ? text : unescapeText(text);
}

/**
 * The text of the current element (`si` or `is`), all runs of rich text joined; phonetic runs, which
 * only tell how it is pronounced, left out. Spaces stay as they are. Goes to the element's end.
 */
export function readRichText(xml: XmlScanner): string {
  let text = "";
  while (xml.nextChild()) {
    if (xml.name === "t") text += unescapeText(xml.content());
    else if (xml.name === "r") text += readRun(xml);
    else xml.skip();
  }
  return text;
}

function readRun(xml: XmlScanner): string {
  let text = "";
  while (xml.nextChild()) {
    if (xml.name === "t") text += unescapeText(xml.content());
    else xml.skip();
  }
  return text;
}
