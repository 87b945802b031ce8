import {
  checkCharacter,
  decodeText,
  isNameCharacter,
  isNameStart,
  isXmlSpace,
} from "./xml-characters.ts";
import { refuseMore } from "./refuse-more.ts";
import { UnreadableWorkbook } from "./unreadable-workbook.ts";

const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const CLOSING_BRACKET = 0x5d;
const FIRST_SURROGATE = 0xd800;
/** Numbers kept of each attribute: name start, name end, value start, value end, plain or not. */
const STRIDE = 5;
/** Up to so many attributes are compared pair by pair, more by a set. */
const FEW_ATTRIBUTES = 12;
/** Open XML has elements of some dozens. */
const MOST_ATTRIBUTES = 1_000;
const NAMES_KEPT = 256;
/** From here on texts are copied, so that they do not keep the whole part in memory. */
const LARGE = 1_000_000;
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.[01]\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*$/u;

/**
 * Walks the elements of an XML text from first to last, whatever prefix they carry. Refuses what is
 * not well-formed (tags that do not match, stray text, undefined entities, characters that XML
 * forbids) and any document type, so nothing is ever expanded. Nesting costs no call stack.
 *
 * Walk with `while (xml.nextChild())`, and finish every child with `skip`, `content` or such a loop.
 */
export class XmlScanner {
  /** The current element's name without its prefix. */
  name = "";
  private readonly text: string;
  private readonly part: string;
  private readonly maxDepth: number;
  private at = 0;
  private selfClosing = false;
  private rootSeen = false;
  private readonly openNames: string[] = [];
  private readonly openStarts: number[] = [];
  private readonly openEnds: number[] = [];
  private attributes = 0;
  private readonly spans: number[] = [];
  private readonly namesKept: string[] = new Array<string>(NAMES_KEPT).fill("");

  /** `part` is what a refusal names; `maxDepth` the elements allowed inside one another. */
  constructor(text: string, part: string, maxDepth: number) {
    this.text = text;
    this.part = part;
    this.maxDepth = maxDepth;
    if (text.startsWith("<?xml") && isXmlSpace(text.charCodeAt(5))) this.passDeclaration();
  }

  /** Goes to the root element; false where it has another name. */
  openRoot(name: string): boolean {
    this.nextChild();
    return this.name === name;
  }

  /** Goes to the next child of the current element; false, at the element's end, where none is left. */
  nextChild(): boolean {
    if (this.selfClosing) return this.close();
    for (;;) {
      if (!this.passText()) return false;
      const code = this.text.charCodeAt(this.at + 1);
      if (code === SLASH) return this.readClosingTag();
      if (code !== BANG && code !== QUESTION) return this.readOpeningTag();
      this.passOther(code);
    }
  }

  /** Passes over the current element and all that is in it. */
  skip(): void {
    const depth = this.openNames.length;
    while (this.openNames.length >= depth) this.nextChild();
  }

  /** The text of the current element without that of its children; goes to its end. */
  content(): string {
    if (this.selfClosing) {
      this.close();
      return "";
    }
    let content = "";
    for (;;) {
      const less = this.nextLess();
      if (less > this.at) content += this.readText(this.at, less);
      this.at = less;
      const code = this.text.charCodeAt(less + 1);
      if (code === SLASH) {
        this.readClosingTag();
        return content;
      }
      if (code === BANG || code === QUESTION) content += this.passOther(code);
      else if (this.readOpeningTag()) this.skip();
    }
  }

  /** An attribute of the current element by its name, which has no prefix; undefined where absent. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.attributes; index++) {
      const start = this.span(index, 0);
      if (this.span(index, 1) - start !== name.length) continue;
      if (this.matches(name, start)) return this.valueAt(index);
    }
    return undefined;
  }

  /** An attribute with any prefix, such as `r:id`, by its name behind the prefix. */
  prefixedAttribute(name: string): string | undefined {
    for (let index = 0; index < this.attributes; index++) {
      const start = this.span(index, 1) - name.length;
      if (start <= this.span(index, 0) || this.text.charCodeAt(start - 1) !== COLON) continue;
      if (this.matches(name, start)) return this.valueAt(index);
    }
    return undefined;
  }

  /** A yes-or-no attribute as Open XML writes it: `1` or `true`. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  /** Reads on to the end of the text, so that what is broken behind the last element is seen too. */
  finish(): void {
    while (this.openNames.length > 0) this.nextChild();
    if (this.nextChild()) this.fail();
  }

  private passDeclaration(): void {
    const end = this.text.indexOf("?>");
    if (end < 0 || !DECLARATION.test(this.text.slice(0, end))) this.fail();
    this.at = end + 2;
  }

  private fail(): never {
    throw new UnreadableWorkbook("broken-xml", this.part);
  }

  private span(index: number, field: 0 | 1 | 2 | 3 | 4): number {
    return this.spans[STRIDE * index + field] ?? 0;
  }

  /** Names are short: comparing letter by letter is quicker than asking the string. */
  private matches(name: string, start: number): boolean {
    for (let at = 0; at < name.length; at++) {
      if (this.text.charCodeAt(start + at) !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  private close(): false {
    this.selfClosing = false;
    this.openNames.pop();
    this.openStarts.pop();
    this.openEnds.pop();
    return false;
  }

  private skipTo(mark: string, from: number): number {
    const end = this.text.indexOf(mark, from);
    if (end < 0) this.fail();
    for (let at = from; at < end; at++) at = this.check(at);
    this.at = end + mark.length;
    return end;
  }

  /** Checks the character at a place; the place of its last half. */
  private check(at: number): number {
    const code = this.text.charCodeAt(at);
    if (code >= SPACE && code < FIRST_SURROGATE) return at;
    const last = checkCharacter(this.text, at);
    if (last < 0) this.fail();
    return last;
  }

  private nextLess(): number {
    if (this.text.charCodeAt(this.at) === LESS) return this.at;
    const less = this.text.indexOf("<", this.at);
    if (less < 0) this.fail();
    return less;
  }

  /** Passes over text up to the next tag; false at the end of the document. */
  private passText(): boolean {
    const { text } = this;
    let at = this.at;
    while (isXmlSpace(text.charCodeAt(at))) at += 1;
    if (at < text.length && text.charCodeAt(at) === LESS) {
      this.at = at;
      return true;
    }
    if (this.openNames.length === 0) {
      if (at < text.length || !this.rootSeen) this.fail();
      return false;
    }
    const less = this.nextLess();
    this.readText(at, less);
    this.at = less;
    return true;
  }

  private readText(from: number, to: number): string {
    const { text } = this;
    let plain = true;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === AMPERSAND || code === 0x0d) plain = false;
      else if (code < SPACE || code >= FIRST_SURROGATE) at = this.check(at);
      else if (code === GREATER && at > from + 1 && this.closesData(at)) this.fail();
    }
    const raw = text.slice(from, to);
    if (!plain) return decodeText(raw) ?? this.fail();
    return text.length < LARGE ? raw : ` ${raw}`.slice(1);
  }

  private closesData(at: number): boolean {
    const { text } = this;
    return (
      text.charCodeAt(at - 1) === CLOSING_BRACKET && text.charCodeAt(at - 2) === CLOSING_BRACKET
    );
  }

  /** Passes over a comment or instruction; the text of a CDATA section. */
  private passOther(code: number): string {
    const { text, at } = this;
    if (code === QUESTION) {
      if (!isNameStart(text.charCodeAt(at + 2))) this.fail();
      if (/^xml[\s?]/iu.test(text.slice(at + 2, at + 6))) this.fail();
      this.skipTo("?>", at + 2);
    } else if (text.startsWith("<!--", at)) {
      this.skipTo("--", at + 4);
      if (text.charCodeAt(this.at) !== GREATER) this.fail();
      this.at += 1;
    } else if (text.startsWith("<![CDATA[", at) && this.openNames.length > 0) {
      const end = this.skipTo("]]>", at + 9);
      return text.slice(at + 9, end).replace(/\r\n?/gu, "\n");
    } else if (text.startsWith("<!DOCTYPE", at)) {
      throw new UnreadableWorkbook("unsafe-xml", this.part);
    } else this.fail();
    return "";
  }

  private readClosingTag(): false {
    const { text } = this;
    const depth = this.openNames.length - 1;
    if (depth < 0) this.fail();
    const start = this.openStarts[depth] ?? 0;
    const length = (this.openEnds[depth] ?? 0) - start;
    let at = this.at + 2;
    for (let index = 0; index < length; index++, at++) {
      if (text.charCodeAt(at) !== text.charCodeAt(start + index)) this.fail();
    }
    while (isXmlSpace(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(at) !== GREATER) this.fail();
    this.at = at + 1;
    return this.close();
  }

  private readOpeningTag(): boolean {
    const depth = this.openNames.length;
    if (depth === 0 && this.rootSeen) this.fail();
    if (depth >= this.maxDepth) {
      throw new UnreadableWorkbook("too-large", `more than ${this.maxDepth} levels of nesting`);
    }
    this.rootSeen = true;
    const start = this.at + 1;
    const end = this.passName(start);
    this.name = this.keptName(this.localStart(start, end), end);
    this.openNames.push(this.name);
    this.openStarts.push(start);
    this.openEnds.push(end);
    this.readAttributes(end);
    return true;
  }

  private passName(start: number): number {
    const { text } = this;
    if (!isNameStart(text.charCodeAt(start))) this.fail();
    let at = start + 1;
    while (isNameCharacter(text.charCodeAt(at))) at += 1;
    return at;
  }

  /** Looks no further than the name itself: a search of the text would make long files quadratic. */
  private localStart(start: number, end: number): number {
    for (let at = start; at < end - 1; at++) if (this.text.charCodeAt(at) === COLON) return at + 1;
    return start;
  }

  /** Few different names come again and again: the same string each time compares at once. */
  private keptName(start: number, end: number): string {
    const { text } = this;
    const length = end - start;
    const slot = (text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 31 + length) % NAMES_KEPT;
    const kept = this.namesKept[slot] ?? "";
    if (kept.length === length && this.matches(kept, start)) return kept;
    return (this.namesKept[slot] = text.slice(start, end));
  }

  private readAttributes(from: number): void {
    const { text } = this;
    this.attributes = 0;
    let at = from;
    for (;;) {
      const before = at;
      while (isXmlSpace(text.charCodeAt(at))) at += 1;
      const code = text.charCodeAt(at);
      if (code === GREATER || code === SLASH) break;
      if (at === before) this.fail();
      at = this.readAttribute(at);
    }
    this.selfClosing = text.charCodeAt(at) === SLASH;
    if (this.selfClosing) at += 1;
    if (text.charCodeAt(at) !== GREATER) this.fail();
    this.at = at + 1;
    if (this.attributes > 1) this.refuseDuplicates();
  }

  private readAttribute(start: number): number {
    const { text, spans } = this;
    const end = this.passName(start);
    let at = end;
    while (isXmlSpace(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(at) !== EQUALS) this.fail();
    at += 1;
    while (isXmlSpace(text.charCodeAt(at))) at += 1;
    const quote = text.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) this.fail();
    const first = at + 1;
    let plain = 1;
    for (at = first; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (code === AMPERSAND) plain = 0;
      else if (code >= SPACE && code < FIRST_SURROGATE && code !== LESS) continue;
      else if (code === LESS || at >= text.length) this.fail();
      else {
        plain = 0;
        at = this.check(at);
      }
    }
    const base = STRIDE * this.attributes++;
    refuseMore(this.attributes, MOST_ATTRIBUTES, "settings of one element");
    spans[base] = start;
    spans[base + 1] = end;
    spans[base + 2] = first;
    spans[base + 3] = at;
    spans[base + 4] = plain;
    if (plain === 0 && decodeText(text.slice(first, at)) === undefined) this.fail();
    return at + 1;
  }

  private valueAt(index: number): string {
    const raw = this.text.slice(this.span(index, 2), this.span(index, 3));
    if (this.span(index, 4) === 1) return raw;
    return decodeText(raw.replace(/\r\n|[\t\n\r]/gu, " ")) ?? raw;
  }

  private refuseDuplicates(): void {
    if (this.attributes > FEW_ATTRIBUTES) {
      const names = Array.from({ length: this.attributes }, (_, index) =>
        this.text.slice(this.span(index, 0), this.span(index, 1)),
      );
      if (new Set(names).size < names.length) this.fail();
      return;
    }
    for (let index = 1; index < this.attributes; index++) {
      const start = this.span(index, 0);
      if (this.hasBefore(index, start, this.span(index, 1) - start)) this.fail();
    }
  }

  private hasBefore(limit: number, start: number, length: number): boolean {
    for (let index = 0; index < limit; index++) {
      const other = this.span(index, 0);
      if (this.span(index, 1) - other !== length) continue;
      let same = 0;
      while (
        same < length &&
        this.text.charCodeAt(other + same) === this.text.charCodeAt(start + same)
      )
        same++;
      if (same === length) return true;
    }
    return false;
  }
}
