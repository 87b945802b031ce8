import type { XmlScanner } from "../../../src/xlsx/xml/xml-scanner.ts";
import type { OfficePackage } from "../package/open-package.ts";
import { walkXml } from "../package/walk-xml.ts";
import { BLACK, looksSame, readColour, readTheme, WHITE, type Rgb } from "./colours.ts";

interface Font {
  colour: Rgb | undefined;
  size: number;
}

/** Letters of two points and less are dots. */
const SMALLEST = 2;

/** What is wrong with how cells of a style show their content. */
export type Invisibility = "letters in the colour of the cell" | "letters too small to be seen";

function judge(font: Font | undefined, fill: Rgb | undefined): Invisibility | undefined {
  if (!font) return undefined;
  if (font.size <= SMALLEST) return "letters too small to be seen";
  const isSame = looksSame(font.colour ?? BLACK, fill ?? WHITE);
  return isSame ? "letters in the colour of the cell" : undefined;
}

/** The looks that a styles part lists, as far as they are read. */
interface Looks {
  readonly theme: readonly Rgb[];
  readonly fonts: Font[];
  readonly fills: (Rgb | undefined)[];
  /** By the number of the cell style. */
  readonly faults: Map<string, Invisibility>;
  styles: number;
}

function takeFont(xml: XmlScanner, isNew: boolean, { fonts, theme }: Looks): void {
  if (isNew) fonts.push({ colour: undefined, size: 11 });
  const font = fonts.at(-1);
  if (font && xml.name === "color") font.colour = readColour(xml, theme);
  else if (font && xml.name === "sz") font.size = Number(xml.attribute("val") ?? 11);
}

function takeFill(xml: XmlScanner, isNew: boolean, { fills, theme }: Looks): void {
  if (isNew) fills.push(undefined);
  const last = fills.length - 1;
  // A solid fill without a colour is black until its colour is read.
  if (xml.name === "patternFill" && xml.attribute("patternType") === "solid") fills[last] = BLACK;
  if (xml.name === "fgColor" && fills[last]) fills[last] = readColour(xml, theme);
}

function takeStyle(xml: XmlScanner, looks: Looks): void {
  const font = looks.fonts[Number(xml.attribute("fontId") ?? 0)];
  const fault = judge(font, looks.fills[Number(xml.attribute("fillId") ?? 0)]);
  if (fault) looks.faults.set(String(looks.styles), fault);
  looks.styles += 1;
}

/** The cell styles, by number, whose letters nobody sees. */
export function invisibleStyles(file: OfficePackage): ReadonlyMap<string, Invisibility> {
  const part = file.links.find(({ kind, from }) => kind === "styles" && from === file.main)?.part;
  const xml = part === undefined ? undefined : file.open(part);
  if (!xml) return new Map();
  const looks: Looks = {
    theme: readTheme(file),
    fonts: [],
    fills: [],
    faults: new Map(),
    styles: 0,
  };
  walkXml(xml, {
    enter: (element, above) => {
      const isItem = above.length === 2;
      if (above[1] === "fonts") takeFont(element, isItem, looks);
      else if (above[1] === "fills") takeFill(element, isItem, looks);
      else if (above[1] === "cellXfs" && element.name === "xf") takeStyle(element, looks);
      return false;
    },
  });
  return looks.faults;
}
