import { isDateFormat } from "../../../workbook/serial-date.ts";
import { growStyleList } from "./grow-style-list.ts";
import { changeStyle, plainStyle, type StyleParts } from "./change-style.ts";
import { scanStyles, type ScannedStyles } from "./scan-styles.ts";
import { attributeSpan, escapeAttribute } from "../xml/xml-attributes.ts";
import { applySplices } from "../xml/xml-splice.ts";

/** How days are shown where a cell had no date format: unmistakable in every country. */
const DAY_FORMAT = "d mmmm yyyy";
/** The first number that a workbook's own number formats may have. */
const FIRST_OWN_FORMAT = 164;
/** The last of Excel's own formats that shows a date has number 58. */
const BUILT_IN_DATES = /^(?:1[4-7]|22|2[7-9]|3[0-6]|5[0-8])$/u;
/** Formats that every workbook knows by their number. */
const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["@", 49],
]);

/** What of a cell's style is to be another. */
export interface StyleChange {
  /** The XML of a font. */
  readonly font?: string;
  /** `RRGGBB`. */
  readonly fill?: string;
  /** The XML of a border. */
  readonly border?: string;
  /** A number format code. */
  readonly format?: string;
  /** The XML of an alignment. */
  readonly alignment?: string;
}

/** A style sheet that new cell styles can be added to; nothing in it is changed or removed. */
export class EditedStyles {
  readonly #scan: ScannedStyles;
  readonly #wrapping: Set<number>;
  readonly #added = new Map<string, string[]>();
  /** Styles made already, by what they were made from and for. */
  readonly #made = new Map<string, number>();
  /** Format codes by number, those added too. */
  readonly #formats: Map<string, string>;

  constructor(xml: string) {
    this.#scan = scanStyles(xml);
    this.#wrapping = new Set(this.#scan.wrapping);
    this.#formats = new Map(
      this.#scan.items
        .get("numFmts")
        ?.map(({ attributes: { numFmtId = "", formatCode = "" } }) => [numFmtId, formatCode]),
    );
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
    return this.showsDates(base) ? base : this.restyled(base, { format: DAY_FORMAT });
  }

  /** The same style on a solid fill. `fill` is `RRGGBB`. */
  filled(style: number | undefined, fill: string): number {
    return this.restyled(style ?? 0, { fill });
  }

  /** The style with some of it changed; a style of its own, on no other, for `undefined`. */
  restyled(base: number | undefined, change: StyleChange): number {
    const key = JSON.stringify([base, change]);
    const made = this.#made.get(key);
    if (made !== undefined) return made;
    const xf = base === undefined ? plainStyle(this.prefix) : this.#xfText(base);
    const style = this.#add("cellXfs", changeStyle(xf, this.#partsFor(change)));
    const { alignment } = change;
    if (alignment === undefined ? this.wraps(base ?? -1) : /\swrapText="1"/u.test(alignment)) {
      this.#wrapping.add(style);
    }
    this.#made.set(key, style);
    return style;
  }

  /** The number of a look that a conditional format gives: bold text in a colour on a fill. */
  markedLook(fill: string, text: string): number {
    const p = this.prefix;
    const font = `<${p}font><${p}b/><${p}color rgb="FF${text}"/></${p}font>`;
    const pattern = `<${p}patternFill patternType="solid"><${p}bgColor rgb="FF${fill}"/></${p}patternFill>`;
    return this.#addOnce("dxfs", `<${p}dxf>${font}<${p}fill>${pattern}</${p}fill></${p}dxf>`);
  }

  /** True where the style's number format is a date. */
  showsDates(style: number): boolean {
    const xf = this.#xfText(style);
    const span = attributeSpan(xf, { start: 0 }, "numFmtId");
    const id = span ? xf.slice(span.valueFrom, span.valueTo) : "0";
    const own = this.#formats.get(id);
    return own === undefined ? BUILT_IN_DATES.test(id) : isDateFormat(own);
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

  #partsFor({ font, fill, border, format, alignment }: StyleChange): StyleParts {
    const numbers = {
      ...(font === undefined ? {} : { fontId: this.#addOnce("fonts", font) }),
      ...(fill === undefined ? {} : { fillId: this.#addOnce("fills", this.#fillXml(fill)) }),
      ...(border === undefined ? {} : { borderId: this.#addOnce("borders", border) }),
      ...(format === undefined ? {} : { numFmtId: this.#formatNumber(format) }),
    };
    return { numbers, alignment };
  }

  #fillXml(fill: string): string {
    const p = this.prefix;
    const colours = `<${p}fgColor rgb="FF${fill.toUpperCase()}"/><${p}bgColor indexed="64"/>`;
    return `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`;
  }

  #count(list: string): number {
    return (this.#scan.items.get(list)?.length ?? 0) + (this.#added.get(list)?.length ?? 0);
  }

  #add(list: string, xml: string): number {
    const index = this.#count(list);
    const added = this.#added.get(list) ?? [];
    this.#added.set(list, added);
    added.push(xml);
    return index;
  }

  #addOnce(list: string, xml: string): number {
    const at = this.#added.get(list)?.indexOf(xml) ?? -1;
    return at < 0 ? this.#add(list, xml) : (this.#scan.items.get(list)?.length ?? 0) + at;
  }

  #xfText(style: number): string {
    const items = this.#scan.items.get("cellXfs") ?? [];
    const added = this.#added.get("cellXfs")?.[style - items.length];
    if (added !== undefined) return added;
    const item = items[style] ?? items[0];
    return item ? this.#scan.xml.slice(item.start, item.end) : `<${this.prefix}xf/>`;
  }

  /** The number of a format: Excel's or the workbook's own where it has it, else a new one. */
  #formatNumber(code: string): number {
    const builtIn = BUILT_IN_FORMATS.get(code);
    if (builtIn !== undefined) return builtIn;
    const known = [...this.#formats].find(([, own]) => own === code);
    if (known) return Number(known[0]);
    const taken = [...this.#formats.keys()].map(Number);
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
    this.#formats.set(String(id), code);
    const attributes = `numFmtId="${id}" formatCode="${escapeAttribute(code)}"`;
    this.#add("numFmts", `<${this.prefix}numFmt ${attributes}/>`);
    return id;
  }
}
