import type { EditedStyles } from "./edited-styles.ts";
import { escapeAttribute } from "../xml/xml-attributes.ts";

/** How a cell of an added sheet looks. */
export type Look = "title" | "heading" | "line" | "text" | "link";

const TITLE_POINTS = 16;
const LINK_BLUE = "FF0563C1";
const HEADING_FILL = "E7E6E6";

interface FontLook {
  readonly bold?: boolean;
  readonly underlined?: boolean;
  readonly points?: number;
  readonly colour?: string;
}

function fontXml(styles: EditedStyles, look: FontLook): string {
  const { prefix: p, baseFont } = styles;
  const size = look.points ?? baseFont.get("sz") ?? "11";
  return [
    `<${p}font>`,
    look.bold ? `<${p}b/>` : "",
    look.underlined ? `<${p}u/>` : "",
    `<${p}sz val="${escapeAttribute(String(size))}"/>`,
    look.colour ? `<${p}color rgb="${look.colour}"/>` : "",
    `<${p}name val="${escapeAttribute(baseFont.get("name") ?? "Calibri")}"/>`,
    `</${p}font>`,
  ].join("");
}

/** The cell style of a look, in the workbook's own font, made where it is not there yet. */
export function lookStyle(styles: EditedStyles, look: Look): number {
  const p = styles.prefix;
  const own = (font: FontLook, alignment: string) =>
    styles.restyled(undefined, { font: fontXml(styles, font), alignment });
  const onOneLine = `<${p}alignment vertical="top"/>`;
  const wrapped = `<${p}alignment vertical="top" wrapText="1"/>`;
  switch (look) {
    case "title":
      return own({ bold: true, points: TITLE_POINTS }, onOneLine);
    case "line":
      return own({}, onOneLine);
    case "heading":
      return styles.filled(own({ bold: true }, wrapped), HEADING_FILL);
    case "link":
      return own({ underlined: true, colour: LINK_BLUE }, wrapped);
    case "text":
      return own({}, wrapped);
  }
}
