import { refuseMore } from "../refusals/refuse-more.ts";
import type { XmlScanner } from "../xml/xml-scanner.ts";
import { readColour, resolveColour } from "./colour.ts";

/** How cells of one style look. */
export interface StyleLook {
  readonly fill: string | undefined;
  readonly struck: boolean;
}

/** Excel keeps at most 65,490 styles of cells. */
const MOST_STYLES = 65_536;

/** True for an element that says yes, unless its `val` says no. */
function saysYes(xml: XmlScanner): boolean {
  const value = xml.attribute("val");
  return value === undefined || value === "1" || value === "true";
}

/** True where the current font or run properties strike through; goes to the element's end. */
export function readStrike(xml: XmlScanner): boolean {
  let struck = false;
  while (xml.nextChild()) {
    if (xml.name === "strike") struck = saysYes(xml);
    xml.skip();
  }
  return struck;
}

function readFonts(xml: XmlScanner): boolean[] {
  const fonts: boolean[] = [];
  while (xml.nextChild()) {
    if (xml.name === "font") refuseMore(fonts.push(readStrike(xml)), MOST_STYLES, "fonts");
    else xml.skip();
  }
  return fonts;
}

function readPattern(xml: XmlScanner, theme: readonly string[]): string | undefined {
  const solid = xml.attribute("patternType") === "solid";
  let fill: string | undefined;
  while (xml.nextChild()) {
    if (xml.name === "fgColor" && solid) fill = resolveColour(readColour(xml), theme);
    xml.skip();
  }
  return fill;
}

function readFills(xml: XmlScanner, theme: readonly string[]): (string | undefined)[] {
  const fills: (string | undefined)[] = [];
  while (xml.nextChild()) {
    let fill: string | undefined;
    while (xml.nextChild()) {
      if (xml.name === "patternFill") fill = readPattern(xml, theme);
      else xml.skip();
    }
    refuseMore(fills.push(fill), MOST_STYLES, "fills");
  }
  return fills;
}

interface StyleParts {
  readonly font: number;
  readonly fill: number;
}

function readStyles(xml: XmlScanner): StyleParts[] {
  const styles: StyleParts[] = [];
  while (xml.nextChild()) {
    if (xml.name === "xf") {
      const font = Number(xml.attribute("fontId") ?? 0);
      const fill = Number(xml.attribute("fillId") ?? 0);
      refuseMore(styles.push({ font, fill }), MOST_STYLES, "styles of cells");
    }
    xml.skip();
  }
  return styles;
}

/** How the cells of each style look, by the style's number; `theme` gives the theme's colours. */
export function readStyleLooks(xml: XmlScanner, theme: readonly string[]): StyleLook[] {
  let fonts: readonly boolean[] = [];
  let fills: readonly (string | undefined)[] = [];
  let styles: readonly StyleParts[] = [];
  xml.openRoot("styleSheet");
  while (xml.nextChild()) {
    if (xml.name === "fonts") fonts = readFonts(xml);
    else if (xml.name === "fills") fills = readFills(xml, theme);
    else if (xml.name === "cellXfs") styles = readStyles(xml);
    else xml.skip();
  }
  xml.finish();
  return styles.map(({ font, fill }) => ({ fill: fills[fill], struck: fonts[font] === true }));
}
