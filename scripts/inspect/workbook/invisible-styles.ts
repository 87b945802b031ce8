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

/** The cell styles, by number, whose letters nobody sees. */
export function invisibleStyles(file: OfficePackage): ReadonlyMap<string, Invisibility> {
  const part = file.links.find(({ kind, from }) => kind === "styles" && from === file.main)?.part;
  const xml = part === undefined ? undefined : file.open(part);
  if (!xml) return new Map();
  const theme = readTheme(file);
  const fonts: Font[] = [];
  const fills: (Rgb | undefined)[] = [];
  const styles = new Map<string, Invisibility>();
  let count = 0;
  walkXml(xml, {
    enter: (element, above) => {
      const { name } = element;
      const [list, item] = [above[1], above[2]];
      if (list === "fonts") {
        const font = fonts.at(-1);
        if (above.length === 2) fonts.push({ colour: undefined, size: 11 });
        else if (font && name === "color") font.colour = readColour(element, theme);
        else if (font && name === "sz") font.size = Number(element.attribute("val") ?? 11);
      } else if (list === "fills") {
        if (above.length === 2) fills.push(undefined);
        const isSolid =
          item === "fill" && name === "patternFill" && element.attribute("patternType") === "solid";
        // A solid fill without a colour is black until its colour is read.
        if (isSolid) fills[fills.length - 1] = BLACK;
        if (name === "fgColor" && fills.at(-1))
          fills[fills.length - 1] = readColour(element, theme);
      } else if (list === "cellXfs" && name === "xf") {
        const font = fonts[Number(element.attribute("fontId") ?? 0)];
        const fault = judge(font, fills[Number(element.attribute("fillId") ?? 0)]);
        if (fault) styles.set(String(count), fault);
        count += 1;
      }
      return false;
    },
  });
  return styles;
}
