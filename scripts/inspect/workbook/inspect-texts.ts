import { excerpt, found, type HiddenContent } from "../hidden-content.ts";
import { listSome } from "../list-some.ts";
import type { OfficePackage } from "../package/open-package.ts";
import { walkXml } from "../package/walk-xml.ts";
import { looksSame, readColour, readTheme, WHITE, type Rgb } from "./colours.ts";

function linkedParts(file: OfficePackage, wanted: string): string[] {
  return file.links.flatMap(({ kind, part, from }) =>
    kind === wanted && part !== undefined && from === file.main ? [part] : [],
  );
}

/** The numbers of the shared texts that cells show. */
function usedTexts(file: OfficePackage): ReadonlySet<string> {
  const used = new Set<string>();
  for (const part of linkedParts(file, "worksheet")) {
    const xml = file.open(part);
    let isShared = false;
    if (!xml) continue;
    walkXml(xml, {
      enter: (element) => {
        if (element.name === "c") isShared = element.attribute("t") === "s";
        if (element.name !== "v" || !isShared) return false;
        used.add(element.content().trim());
        return true;
      },
    });
  }
  return used;
}

interface SharedText {
  text: string;
  white: string;
}

function readTexts(file: OfficePackage, part: string, theme: readonly Rgb[]): SharedText[] {
  const texts: SharedText[] = [];
  const xml = file.open(part);
  let isWhite = false;
  if (!xml) return [];
  walkXml(xml, {
    enter: (element) => {
      const { name } = element;
      if (name === "si") texts.push({ text: "", white: "" });
      if (name === "r" || name === "si") isWhite = false;
      if (name === "color") isWhite = looksSame(readColour(element, theme) ?? [0, 0, 0], WHITE);
      if (name !== "t") return false;
      const last = texts.at(-1);
      const text = element.content();
      if (last) last.text += text;
      if (last && isWhite) last.white += text;
      return true;
    },
  });
  return texts;
}

/** Texts that no cell shows any more, and white letters within a cell's text. */
export function inspectTexts(file: OfficePackage): HiddenContent[] {
  const [part] = linkedParts(file, "sharedStrings");
  if (part === undefined) return [];
  const used = usedTexts(file);
  const texts = readTexts(file, part, readTheme(file));
  const lost = texts.filter(({ text }, index) => text.trim() !== "" && !used.has(String(index)));
  const white = texts.filter((one, index) => one.white.trim() !== "" && used.has(String(index)));
  const say = (list: readonly string[]) => listSome(list.map(excerpt));
  const place = "Texts of the cells";
  return [
    ...(lost.length === 0
      ? []
      : [
          found(
            "left-over part",
            place,
            `Texts that no cell shows: ${say(lost.map(({ text }) => text))}`,
          ),
        ]),
    ...(white.length === 0
      ? []
      : [
          found(
            "invisible text",
            place,
            `White letters within a cell: ${say(white.map((one) => one.white))}`,
          ),
        ]),
  ];
}
