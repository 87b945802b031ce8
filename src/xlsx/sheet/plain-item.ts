import { behind, bytesOf, PlainText } from "../xml/plain-text.ts";

const START = bytesOf("<si><t>");
const KEPT_START = bytesOf('<si><t xml:space="preserve">');
const END = bytesOf("</t></si>");

/** A shared text without formatting, as nearly all are, read by its places as a PlainCell is. */
export class PlainItem extends PlainText {
  /** Reads the item that starts at this place; false where it has another form. */
  read(bytes: Uint8Array, start: number): boolean {
    const from = behind(bytes, start, START);
    const open = from < 0 ? behind(bytes, start, KEPT_START) : from;
    if (open < 0) return false;
    this.readText(bytes, open);
    this.end = behind(bytes, this.to, END);
    return this.end >= 0;
  }
}
