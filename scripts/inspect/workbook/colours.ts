import type { XmlScanner } from "../../../src/xlsx/xml/xml-scanner.ts";
import type { OfficePackage } from "../package/open-package.ts";
import { walkXml } from "../package/walk-xml.ts";

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** Colours that files name by number (ECMA-376 part 1, 18.8.27); 64 and 65 are those of the system. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 " +
  "FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF " +
  "660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF " +
  "CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF"
).split(" ");

/** How far two colours may be apart, over all three parts, and still look the same. */
const SAME = 30;

/** `FFRRGGBB` or `RRGGBB`; undefined for anything else, such as `auto`. */
export function parseRgb(text: string | undefined): Rgb | undefined {
  const match = /^(?:[0-9A-F]{2})?([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})$/iu.exec(text ?? "");
  if (!match) return undefined;
  const [, red = "", green = "", blue = ""] = match;
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

/** True where nobody can tell one colour from the other. */
export function looksSame(a: Rgb, b: Rgb): boolean {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) <= SAME;
}

function tinted(rgb: Rgb, tint: number): Rgb {
  const towards = tint < 0 ? 0 : 255;
  const part = Math.min(1, Math.abs(tint));
  const shift = (value: number) => value + (towards - value) * part;
  return [shift(rgb[0]), shift(rgb[1]), shift(rgb[2])];
}

/** The colour that an element (`color`, `fgColor`) names; undefined for an automatic one. */
export function readColour(xml: XmlScanner, theme: readonly Rgb[]): Rgb | undefined {
  const number = Number(xml.attribute("theme") ?? NaN);
  // Files count light before dark, the theme lists dark before light.
  const place = number < 4 ? number ^ 1 : number;
  const indexed = INDEXED[Number(xml.attribute("indexed") ?? NaN)];
  const base = parseRgb(xml.attribute("rgb")) ?? theme[place] ?? parseRgb(indexed);
  const tint = Number(xml.attribute("tint") ?? 0);
  return base && Number.isFinite(tint) && tint !== 0 ? tinted(base, tint) : base;
}

/** The colours of the file's theme in its own order: dark 1, light 1, dark 2, light 2, accents, links. */
export function readTheme(file: OfficePackage): readonly Rgb[] {
  const part = file.links.find(({ kind, from }) => kind === "theme" && from === file.main)?.part;
  const xml = part === undefined ? undefined : file.open(part);
  const colours: Rgb[] = [];
  if (!xml) return [BLACK, WHITE];
  walkXml(xml, {
    enter: (element, above) => {
      const isColour = above.at(-2) === "clrScheme";
      if (isColour)
        colours.push(parseRgb(element.attribute("lastClr") ?? element.attribute("val")) ?? BLACK);
      return false;
    },
  });
  return colours;
}
