import type { XmlScanner } from "../xml/xml-scanner.ts";

/** The order in which styles number a theme's colours; its part lists dark before light. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

function readSchemeColour(xml: XmlScanner): string {
  let rgb = "";
  while (xml.nextChild()) {
    rgb = xml.attribute("lastClr") ?? xml.attribute("val") ?? rgb;
    xml.skip();
  }
  return rgb.toUpperCase();
}

function readScheme(xml: XmlScanner, colours: Map<string, string>): void {
  while (xml.nextChild()) {
    const { name } = xml;
    colours.set(name, readSchemeColour(xml));
  }
}

function readElements(xml: XmlScanner, colours: Map<string, string>): void {
  while (xml.nextChild()) {
    if (xml.name === "clrScheme") readScheme(xml, colours);
    else xml.skip();
  }
}

/** A theme's colours as `RRGGBB`, by the number that styles give them. */
export function readThemeColours(xml: XmlScanner): string[] {
  const colours = new Map<string, string>();
  xml.openRoot("theme");
  while (xml.nextChild()) {
    if (xml.name === "themeElements") readElements(xml, colours);
    else xml.skip();
  }
  xml.finish();
  return ORDER.map((name) => colours.get(name) ?? "");
}
