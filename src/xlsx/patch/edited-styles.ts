import { isDateFormat } from "../../workbook/serial-date.ts";
import { growStyleList } from "./grow-style-list.ts";
import { scanStyles, type ScannedStyles } from "./scan-styles.ts";
import { escapeAttribute, setAttribute } from "./xml-attributes.ts";
import { applySplices } from "./xml-splice.ts";

/** How days are shown where a cell had no date format: unmistakable in every country. */
const DAY_FORMAT = "d mmmm yyyy";
/** The first number that a workbook's own number formats may have. */
const FIRST_OWN_FORMAT = 164;
/** The last of Excel's own formats that shows a date has number 58. */
const BUILT_IN_DATES = /^(?:1[4-7]|22|2[7-9]|3[0-6]|5[0-8])$/u;

/** A style sheet that new cell styles can be added to; nothing in it is changed or removed. */
export class EditedStyles {
  readonly #scan: ScannedStyles;
  readonly #wrapping: Set<number>;
  readonly #added = new Map<string, string[]>();
  /** Styles made already, by what they were made from and for. */
  readonly #made = new Map<string, number>();

  constructor(xml: string) {
    this.#scan = scanStyles(xml);
    this.#wrapping = new Set(this.#scan.wrapping);
  }

  /** The prefix of the part's elements. */
  get prefix(): string {
    return this.#scan.root.prefix;
  }

  /** What the workbook's first font says, such as its name and size. */
  get baseFont(): ReadonlyMap<string, string> {
    return this.#scan.baseFont;
  }

  /** The same style with a date format; the style itself where it shows dates already. */
  forDay(style: number | undefined): number {
    const base = style ?? 0;
    if (this.showsDates(base)) return base;
    return this.#derive(base, `day ${base}`, () => ({
      numFmtId: String(this.#dayFormat()),
      applyNumberFormat: "1",
    }));
  }

  /** The same style on a solid fill. `fill` is `RRGGBB`. */
  filled(style: number | undefined, fill: string): number {
    const base = style ?? 0;
    const p = this.prefix;
    const colours = `<${p}fgColor rgb="FF${fill.toUpperCase()}"/><${p}bgColor indexed="64"/>`;
    const xml = `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`;
    return this.#derive(base, `fill ${base} ${fill.toUpperCase()}`, () => ({
      fillId: String(this.#addOnce("fills", xml)),
      applyFill: "1",
    }));
  }

  /** A style of its own: a font of this XML, and the XML that stands inside `xf`, its alignment. */
  withFont(font: string, alignment: string): number {
    const key = `font ${font}${alignment}`;
    const made = this.#made.get(key);
    if (made !== undefined) return made;
    const fontId = this.#addOnce("fonts", font);
    const p = this.prefix;
    const xf = `<${p}xf numFmtId="0" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${alignment}</${p}xf>`;
    return this.#remember(key, this.#add("cellXfs", xf));
  }

  /** True where the style's number format is a date. */
  showsDates(style: number): boolean {
    const id = this.#scan.items.get("cellXfs")?.[style]?.attributes["numFmtId"] ?? "0";
    const own = this.#scan.items
      .get("numFmts")
      ?.find(({ attributes }) => attributes["numFmtId"] === id);
    if (own) return isDateFormat(own.attributes["formatCode"]);
    return this.#isMadeForDays(style) || BUILT_IN_DATES.test(id);
  }

  /** True where the style wraps its text. */
  wraps(style: number): boolean {
    return this.#wrapping.has(style);
  }

  /** The style sheet with all that was added. */
  text(): string {
    const splices = [...this.#added].flatMap(([list, texts]) =>
      growStyleList(this.#scan, list, texts, this.#count(list)),
    );
    return applySplices(this.#scan.xml, splices);
  }

  #isMadeForDays(style: number): boolean {
    return [...this.#made].some(([key, made]) => made === style && key.startsWith("day "));
  }

  #count(list: string): number {
    return (this.#scan.items.get(list)?.length ?? 0) + (this.#added.get(list)?.length ?? 0);
  }

  #add(list: string, xml: string): number {
    const index = this.#count(list);
    this.#added.set(list, [...(this.#added.get(list) ?? []), xml]);
    return index;
  }

  #addOnce(list: string, xml: string): number {
    const at = this.#added.get(list)?.indexOf(xml) ?? -1;
    return at < 0 ? this.#add(list, xml) : (this.#scan.items.get(list)?.length ?? 0) + at;
  }

  #remember(key: string, style: number): number {
    this.#made.set(key, style);
    return style;
  }

  #xfText(style: number): string {
    const items = this.#scan.items.get("cellXfs") ?? [];
    const added = this.#added.get("cellXfs")?.[style - items.length];
    if (added !== undefined) return added;
    const item = items[style] ?? items[0];
    return item ? this.#scan.xml.slice(item.start, item.end) : `<${this.prefix}xf/>`;
  }

  #derive(base: number, key: string, change: () => Readonly<Record<string, string>>): number {
    const made = this.#made.get(key);
    if (made !== undefined) return made;
    const xf = this.#xfText(base);
    const tagEnd = /^<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/u.exec(xf)?.[0].length;
    const tag = { start: 0, openEnd: tagEnd ?? xf.length };
    const splices = Object.entries(change()).map(([name, value]) =>
      setAttribute(xf, tag, name, value),
    );
    const style = this.#add("cellXfs", applySplices(xf, splices));
    if (this.wraps(base)) this.#wrapping.add(style);
    return this.#remember(key, style);
  }

  /** The number of the day format: the workbook's own where it has one, else a new one. */
  #dayFormat(): number {
    const formats = this.#scan.items.get("numFmts") ?? [];
    const own = formats.find(({ attributes }) => attributes["formatCode"] === DAY_FORMAT);
    if (own) return Number(own.attributes["numFmtId"]);
    const taken = formats.map(({ attributes }) => Number(attributes["numFmtId"]));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
    this.#addOnce(
      "numFmts",
      `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(DAY_FORMAT)}"/>`,
    );
    return id;
  }
}
