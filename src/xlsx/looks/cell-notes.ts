import { parseA1 } from "../../workbook/address.ts";
import type { CellNote } from "../../workbook/workbook.ts";
import { readRichText } from "../sheet/cell-text.ts";
import { refuseMore } from "../refusals/refuse-more.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";

const MOST_NOTES = 50_000;
/** What Excel puts before a threaded comment in the note that older versions show. */
const THREAD_REMARK = "[Threaded comment]";

function noteAt(reference: string, kind: CellNote["kind"], text: string): CellNote[] {
  const address = parseA1(reference);
  return address && text.trim() !== "" ? [{ address, kind, text: text.trim() }] : [];
}

function readText(xml: XmlScanner): string {
  let text = "";
  while (xml.nextChild()) {
    if (xml.name === "text") text = readRichText(xml);
    else xml.skip();
  }
  return text;
}

/** The notes of a comments part; the copy of a threaded comment for older versions is left out. */
export function readNotes(xml: XmlScanner): CellNote[] {
  const notes: CellNote[] = [];
  xml.openRoot("comments");
  while (xml.nextChild()) {
    if (xml.name !== "commentList") {
      xml.skip();
      continue;
    }
    while (xml.nextChild()) {
      const reference = xml.attribute("ref") ?? "";
      const text = readText(xml);
      if (!text.startsWith(THREAD_REMARK)) notes.push(...noteAt(reference, "note", text));
      refuseMore(notes.length, MOST_NOTES, "notes");
    }
  }
  xml.finish();
  return notes;
}

/** The comments of a part of threaded comments, replies among them. */
export function readThreadedComments(xml: XmlScanner): CellNote[] {
  const notes: CellNote[] = [];
  xml.openRoot("ThreadedComments");
  while (xml.nextChild()) {
    const reference = xml.attribute("ref") ?? "";
    let text = "";
    while (xml.nextChild()) {
      if (xml.name === "text") text = xml.content();
      else xml.skip();
    }
    notes.push(...noteAt(reference, "comment", text));
    refuseMore(notes.length, MOST_NOTES, "comments");
  }
  xml.finish();
  return notes;
}
