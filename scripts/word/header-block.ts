import { Paragraph, TextRun } from "docx";
import type { Pack, PackDetail, PackStanding } from "../../src/publish/pack.ts";
import { standingLines } from "../../src/publish/standing-lines.ts";
import { printableLine } from "../../src/text/printable.ts";
import { brokenLines, wordLine } from "./word-lines.ts";

function detailLine({ label, text }: PackDetail): Paragraph {
  const name = new TextRun({ text: `${printableLine(label)}: `, style: "Strong" });
  return new Paragraph({ style: "HeaderLine", children: [name, ...brokenLines(text)] });
}

function mark(label: string, text: string): Paragraph {
  return detailLine({ label, text: { text, origin: null } });
}

/** Title, whether it is a draft, the details and the two markings: paragraphs, never a table. */
export function headerBlock(pack: Pack, standing: PackStanding): Paragraph[] {
  const [first = "", ...rest] = standingLines(standing);
  return [
    wordLine(pack.title, "Title"),
    new Paragraph({
      style: "HeaderLine",
      children: [new TextRun({ text: printableLine(first), style: "Strong" })],
    }),
    ...rest.map((line) => wordLine(line, "Fingerprint")),
    ...pack.details.map(detailLine),
    mark("Handling", pack.handling),
    mark("Publication", pack.publication),
  ];
}
