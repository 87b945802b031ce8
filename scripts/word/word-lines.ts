import { Paragraph, TextRun } from "docx";
import type { PackText } from "../../src/publish/pack.ts";
import { printableLine, printableLines } from "../../src/text/printable.ts";

/** A text as paragraphs of a style, one for each of its lines; none for a blank text. */
export function wordParagraphs({ text }: PackText, style = "Normal"): Paragraph[] {
  return printableLines(text).map(
    (line) => new Paragraph({ style, children: [new TextRun(line)] }),
  );
}

/** A text as a run of one paragraph, its lines parted by breaks. */
export function brokenLines({ text }: PackText): TextRun[] {
  return printableLines(text).map((line, index) =>
    index === 0 ? new TextRun(line) : new TextRun({ text: line, break: 1 }),
  );
}

/** A paragraph that holds its text on one line. */
export function wordLine(text: string, style: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(printableLine(text))] });
}
