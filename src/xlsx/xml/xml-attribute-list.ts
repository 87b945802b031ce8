import { isXmlSpace, decodeText } from "./xml-characters.ts";
import type { XmlSource } from "./xml-source.ts";
import { refuseMore } from "../refusals/refuse-more.ts";

const SPACE = 0x20;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const FIRST_HIGH = 0x80;
/** Numbers kept of each attribute: name start, name end, value start, value end, plain or not. */
const STRIDE = 5;
/** Up to so many attributes are compared pair by pair, more by a set. */
const FEW_ATTRIBUTES = 12;
/** Open XML has elements of some dozens. */
const MOST_ATTRIBUTES = 1_000;

/**
 * The attributes of one element after another, kept as places in the text: a value is cut out and
 * decoded only when it is asked for. Refuses what is not well-formed, and a name that comes twice.
 */
export class XmlAttributeList {
  private readonly source: XmlSource;
  private readonly spans: number[] = [];
  private count = 0;

  constructor(source: XmlSource) {
    this.source = source;
  }

  /** Reads the attributes behind an element's name; the place of the `/` or `>` that ends the tag. */
  read(from: number): number {
    const { source } = this;
    this.count = 0;
    let at = from;
    for (;;) {
      const before = at;
      while (isXmlSpace(source.at(at))) at += 1;
      const byte = source.at(at);
      if (byte === GREATER || byte === SLASH) break;
      if (at === before) source.fail();
      at = this.readAttribute(at);
    }
    if (this.count > 1) this.refuseDuplicates();
    return at;
  }

  /** The value of an attribute by its name, which has no prefix; undefined where absent. */
  value(name: string): string | undefined {
    for (let index = 0; index < this.count; index++) {
      const start = this.span(index, 0);
      if (this.span(index, 1) - start !== name.length) continue;
      if (this.source.matches(name, start)) return this.valueAt(index);
    }
    return undefined;
  }

  /** The value of an attribute with any prefix, such as `r:id`, by its name behind the prefix. */
  prefixedValue(name: string): string | undefined {
    for (let index = 0; index < this.count; index++) {
      const start = this.span(index, 1) - name.length;
      if (start <= this.span(index, 0) || this.source.at(start - 1) !== COLON) continue;
      if (this.source.matches(name, start)) return this.valueAt(index);
    }
    return undefined;
  }

  private span(index: number, field: 0 | 1 | 2 | 3 | 4): number {
    return this.spans[STRIDE * index + field] ?? 0;
  }

  private readAttribute(start: number): number {
    const { source, spans } = this;
    const end = source.passName(start);
    let at = end;
    while (isXmlSpace(source.at(at))) at += 1;
    if (source.at(at) !== EQUALS) source.fail();
    at += 1;
    while (isXmlSpace(source.at(at))) at += 1;
    const quote = source.at(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) source.fail();
    const first = at + 1;
    let plain = 1;
    for (at = first; ; at++) {
      const byte = source.at(at);
      if (byte === quote) break;
      if (byte > AMPERSAND && byte < FIRST_HIGH && byte !== LESS) continue;
      if (byte === LESS || at >= source.bytes.length) source.fail();
      if (byte === AMPERSAND || byte < SPACE || byte >= FIRST_HIGH) plain = 0;
    }
    const base = STRIDE * this.count++;
    refuseMore(this.count, MOST_ATTRIBUTES, "settings of one element");
    spans[base] = start;
    spans[base + 1] = end;
    spans[base + 2] = first;
    spans[base + 3] = at;
    spans[base + 4] = plain;
    if (plain === 0 && decodeText(source.text.slice(first, at)) === undefined) source.fail();
    return at + 1;
  }

  private valueAt(index: number): string {
    const [from, to] = [this.span(index, 2), this.span(index, 3)];
    if (this.span(index, 4) === 1) return this.source.text.slice(from, to);
    const raw = this.source.cut(from, to);
    return decodeText(raw.replace(/\r\n|[\t\n\r]/gu, " ")) ?? raw;
  }

  private refuseDuplicates(): void {
    if (this.count > FEW_ATTRIBUTES) {
      const names = Array.from({ length: this.count }, (_, index) =>
        this.source.text.slice(this.span(index, 0), this.span(index, 1)),
      );
      if (new Set(names).size < names.length) this.source.fail();
      return;
    }
    for (let index = 1; index < this.count; index++) {
      const start = this.span(index, 0);
      if (this.hasBefore(index, start, this.span(index, 1) - start)) this.source.fail();
    }
  }

  private hasBefore(limit: number, start: number, length: number): boolean {
    const { bytes } = this.source;
    for (let index = 0; index < limit; index++) {
      const other = this.span(index, 0);
      if (this.span(index, 1) - other !== length) continue;
      let same = 0;
      while (same < length && bytes[other + same] === bytes[start + same]) same++;
      if (same === length) return true;
    }
    return false;
  }
}
