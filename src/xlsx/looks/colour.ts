import type { XmlScanner } from "../xml/xml-scanner.ts";

/** A colour as a style names it, not yet resolved. */
export interface NamedColour {
  readonly rgb: string | undefined;
  readonly theme: number | undefined;
  readonly indexed: number | undefined;
  /** From -1 (black) to 1 (white). */
  readonly tint: number;
}

/** The first 64 colours that files may name by number (ECMA-376 part 1, 18.8.27). */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** The colour that the current element names. */
export function readColour(xml: XmlScanner): NamedColour {
  return {
    rgb: xml.attribute("rgb"),
    theme: numberOf(xml.attribute("theme")),
    indexed: numberOf(xml.attribute("indexed")),
    tint: Number(xml.attribute("tint") ?? 0),
  };
}

function channels(rgb: string): [red: number, green: number, blue: number] {
  const at = (from: number): number => Number.parseInt(rgb.slice(from, from + 2), 16);
  return [at(0), at(2), at(4)];
}

/** Lightens towards white or darkens towards black; hue and saturation are kept near enough to name it. */
function tinted(rgb: string, tint: number): string {
  const mixed = channels(rgb).map((value) =>
    tint < 0 ? value * (1 + tint) : value + (255 - value) * tint,
  );
  return mixed
    .map((value) => Math.round(value).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** The colour as `RRGGBB`; undefined where it is none, or the system's own. */
export function resolveColour(colour: NamedColour, theme: readonly string[]): string | undefined {
  const { rgb, indexed, tint } = colour;
  const named =
    rgb?.slice(-6).toUpperCase() ??
    (colour.theme === undefined ? undefined : theme[colour.theme]) ??
    (indexed === undefined ? undefined : INDEXED[indexed]);
  if (named === undefined || !/^[\dA-F]{6}$/u.test(named)) return undefined;
  return Number.isFinite(tint) && tint !== 0 ? tinted(named, tint) : named;
}
