import type { XmlScanner } from "../../xlsx/xml/xml-scanner.ts";

/** One level of a numbered list, as numbering.xml defines it. */
interface ListLevel {
  readonly start: number;
  /** `decimal`, `lowerLetter`, `bullet` … */
  readonly format: string;
  /** `%1.%2`: the numbers of the levels with what stands between them. */
  readonly text: string;
}

/** A list that paragraphs name by its id. */
interface ListUse {
  readonly definition: string;
  readonly starts: ReadonlyMap<number, number>;
}

/** All lists of a document. */
export interface Lists {
  readonly definitions: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;
  readonly uses: ReadonlyMap<string, ListUse>;
}

/** Which list a paragraph belongs to, and how deep in it. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

export const NO_LISTS: Lists = { definitions: new Map(), uses: new Map() };

function valueOf(xml: XmlScanner): string {
  const value = xml.prefixedAttribute("val") ?? "";
  xml.skip();
  return value;
}

function readLevel(xml: XmlScanner): ListLevel {
  let level: ListLevel = { start: 1, format: "decimal", text: "" };
  while (xml.nextChild()) {
    if (xml.name === "start") level = { ...level, start: Number(valueOf(xml)) || 0 };
    else if (xml.name === "numFmt") level = { ...level, format: valueOf(xml) };
    else if (xml.name === "lvlText") level = { ...level, text: valueOf(xml) };
    else xml.skip();
  }
  return level;
}

function readDefinition(xml: XmlScanner): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  while (xml.nextChild()) {
    if (xml.name === "lvl") levels.set(Number(xml.prefixedAttribute("ilvl") ?? 0), readLevel(xml));
    else xml.skip();
  }
  return levels;
}

function readOverride(xml: XmlScanner): number | undefined {
  let start: number | undefined;
  while (xml.nextChild()) {
    if (xml.name === "startOverride") start = Number(valueOf(xml)) || 0;
    else xml.skip();
  }
  return start;
}

function readUse(xml: XmlScanner): ListUse {
  let definition = "";
  const starts = new Map<number, number>();
  while (xml.nextChild()) {
    if (xml.name === "abstractNumId") definition = valueOf(xml);
    else if (xml.name === "lvlOverride") {
      const level = Number(xml.prefixedAttribute("ilvl") ?? 0);
      const start = readOverride(xml);
      if (start !== undefined) starts.set(level, start);
    } else xml.skip();
  }
  return { definition, starts };
}

/** The lists of a document's numbering part. */
export function readLists(xml: XmlScanner): Lists {
  const definitions = new Map<string, ReadonlyMap<number, ListLevel>>();
  const uses = new Map<string, ListUse>();
  xml.openRoot("numbering");
  while (xml.nextChild()) {
    if (xml.name === "abstractNum") {
      definitions.set(xml.prefixedAttribute("abstractNumId") ?? "", readDefinition(xml));
    } else if (xml.name === "num") uses.set(xml.prefixedAttribute("numId") ?? "", readUse(xml));
    else xml.skip();
  }
  return { definitions, uses };
}

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
const MOST_ROMAN = 4_999;

function roman(count: number): string {
  let left = Math.min(count, MOST_ROMAN);
  let letters = "";
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) letters += sign;
  }
  return letters;
}

/** Word goes on with aa, bb, cc after z. */
function letter(count: number): string {
  const repeated = Math.ceil(count / 26);
  return count < 1 || repeated > 10
    ? String(count)
    : String.fromCharCode(97 + ((count - 1) % 26)).repeat(repeated);
}

function written(count: number, format: string): string {
  if (format === "lowerLetter") return letter(count);
  if (format === "upperLetter") return letter(count).toUpperCase();
  if (format === "lowerRoman") return roman(count);
  if (format === "upperRoman") return roman(count).toUpperCase();
  if (format === "decimalZero") return String(count).padStart(2, "0");
  return format === "none" ? "" : String(count);
}

/**
 * Numbers paragraphs as Word shows them, in the order in which it is asked: a reference that Word counts
 * stands in no cell as text. A bullet is "•"; a list that the document does not define gives "".
 */
export class ListNumbers {
  private readonly lists: Lists;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(lists: Lists) {
    this.lists = lists;
  }

  /** What Word prints in front of the next paragraph at this place. */
  next({ list, level }: ListPlace): string {
    const use = this.lists.uses.get(list);
    const levels = use && this.lists.definitions.get(use.definition);
    const own = levels?.get(level);
    if (!use || !levels || !own) return "";
    if (own.format === "bullet") return "•";
    const counts = this.count(list, use, levels, level);
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counts[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? "decimal");
    });
  }

  private count(
    list: string,
    use: ListUse,
    levels: ReadonlyMap<number, ListLevel>,
    level: number,
  ): readonly number[] {
    const counts = this.counts.get(use.definition) ?? [];
    this.counts.set(use.definition, counts);
    const key = `${list} ${level}`;
    const restart = this.begun.has(key) ? undefined : use.starts.get(level);
    this.begun.add(key);
    const before = counts[level];
    const first = levels.get(level)?.start ?? 1;
    counts[level] = restart ?? (before === undefined ? first : before + 1);
    counts.length = level + 1;
    return counts;
  }
}
