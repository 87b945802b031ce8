import type { ShapeText } from "../../workbook/workbook.ts";
import { refuseMore } from "../refusals/refuse-more.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";

const MOST_SHAPES = 5_000;

interface Anchor {
  row: number;
  column: number;
  texts: string[];
}

/** Goes through all that is in the current element, however deep, and gathers places and paragraphs. */
function readInside(xml: XmlScanner, anchor: Anchor): void {
  while (xml.nextChild()) {
    if (xml.name === "from") readCorner(xml, anchor);
    else if (xml.name === "p") anchor.texts.push(readParagraph(xml));
    else readInside(xml, anchor);
  }
}

function readCorner(xml: XmlScanner, anchor: Anchor): void {
  while (xml.nextChild()) {
    const { name } = xml;
    const value = Number(xml.content());
    if (name === "row") anchor.row = value;
    else if (name === "col") anchor.column = value;
  }
}

function readParagraph(xml: XmlScanner): string {
  let text = "";
  while (xml.nextChild()) {
    if (xml.name === "t") text += xml.content();
    else text += readParagraph(xml);
  }
  return text;
}

/** The texts of the shapes of a drawing part, each with the cell below its top left corner. */
export function readShapeTexts(xml: XmlScanner): ShapeText[] {
  const shapes: ShapeText[] = [];
  xml.openRoot("wsDr");
  while (xml.nextChild()) {
    const anchor: Anchor = { row: 0, column: 0, texts: [] };
    readInside(xml, anchor);
    const text = anchor.texts.join("\n").trim();
    const { row, column } = anchor;
    if (text !== "")
      refuseMore(shapes.push({ address: { row, column }, text }), MOST_SHAPES, "shapes");
  }
  xml.finish();
  return shapes;
}
