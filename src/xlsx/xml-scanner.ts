import { decodeText, isNameStart, isXmlSpace } from "./xml-characters.ts";
import { XmlAttributeList } from "./xml-attribute-list.ts";
import { XmlSource } from "./xml-source.ts";
import { UnreadableWorkbook } from "./unreadable-workbook.ts";

const SPACE = 0x20;
const BANG = 0x21;
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const CLOSING_BRACKET = 0x5d;
const FIRST_SURROGATE = 0xd800;
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
  private readonly source: XmlSource;
  private readonly attributes: XmlAttributeList;
  private readonly maxDepth: number;
  private at = 0;
  private selfClosing = false;
  private rootSeen = false;
  private readonly openNames: string[] = [];
  private readonly openStarts: number[] = [];
  private readonly openEnds: number[] = [];
  private readonly namesKept: string[] = new Array<string>(NAMES_KEPT).fill("");

  /** `part` is what a refusal names; `maxDepth` the elements allowed inside one another. */
  constructor(text: string, part: string, maxDepth: number) {
    this.text = text;
    this.source = new XmlSource(text, part);
    this.attributes = new XmlAttributeList(this.source);
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
    return this.attributes.value(name);
  }

  /** An attribute with any prefix, such as `r:id`, by its name behind the prefix. */
  prefixedAttribute(name: string): string | undefined {
    return this.attributes.prefixedValue(name);
  }

  /** A yes-or-no attribute as Open XML writes it: `1` or `true`. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  /** Reads on to the end of the text, so that what is broken behind the last element is seen too. */
  finish(): void {
    while (this.openNames.length > 0) this.nextChild();
    if (this.nextChild()) this.source.fail();
  }

  private passDeclaration(): void {
    const end = this.text.indexOf("?>");
    if (end < 0 || !DECLARATION.test(this.text.slice(0, end))) this.source.fail();
    this.at = end + 2;
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
    if (end < 0) this.source.fail();
    for (let at = from; at < end; at++) at = this.source.check(at);
    this.at = end + mark.length;
    return end;
  }

  private nextLess(): number {
    if (this.text.charCodeAt(this.at) === LESS) return this.at;
    const less = this.text.indexOf("<", this.at);
    if (less < 0) this.source.fail();
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
      if (at < text.length || !this.rootSeen) this.source.fail();
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
      else if (code < SPACE || code >= FIRST_SURROGATE) at = this.source.check(at);
      else if (code === GREATER && at > from + 1 && this.closesData(at)) this.source.fail();
    }
    const raw = text.slice(from, to);
    if (!plain) return decodeText(raw) ?? this.source.fail();
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
      if (!isNameStart(text.charCodeAt(at + 2))) this.source.fail();
      if (/^xml[\s?]/iu.test(text.slice(at + 2, at + 6))) this.source.fail();
      this.skipTo("?>", at + 2);
    } else if (text.startsWith("<!--", at)) {
      this.skipTo("--", at + 4);
      if (text.charCodeAt(this.at) !== GREATER) this.source.fail();
      this.at += 1;
    } else if (text.startsWith("<![CDATA[", at) && this.openNames.length > 0) {
      const end = this.skipTo("]]>", at + 9);
      return text.slice(at + 9, end).replace(/\r\n?/gu, "\n");
    } else if (text.startsWith("<!DOCTYPE", at)) {
      this.source.refuseUnsafe();
    } else this.source.fail();
    return "";
  }

  private readClosingTag(): false {
    const { text } = this;
    const depth = this.openNames.length - 1;
    if (depth < 0) this.source.fail();
    const start = this.openStarts[depth] ?? 0;
    const length = (this.openEnds[depth] ?? 0) - start;
    let at = this.at + 2;
    for (let index = 0; index < length; index++, at++) {
      if (text.charCodeAt(at) !== text.charCodeAt(start + index)) this.source.fail();
    }
    while (isXmlSpace(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(at) !== GREATER) this.source.fail();
    this.at = at + 1;
    return this.close();
  }

  private readOpeningTag(): boolean {
    const depth = this.openNames.length;
    if (depth === 0 && this.rootSeen) this.source.fail();
    if (depth >= this.maxDepth) {
      throw new UnreadableWorkbook("too-large", `more than ${this.maxDepth} levels of nesting`);
    }
    this.rootSeen = true;
    const start = this.at + 1;
    const end = this.source.passName(start);
    this.name = this.keptName(this.localStart(start, end), end);
    this.openNames.push(this.name);
    this.openStarts.push(start);
    this.openEnds.push(end);
    this.endTag(this.attributes.read(end));
    return true;
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
    if (kept.length === length && this.source.matches(kept, start)) return kept;
    return (this.namesKept[slot] = text.slice(start, end));
  }

  /** Takes the `/` and `>` at the end of an opening tag. */
  private endTag(at: number): void {
    const { text } = this;
    this.selfClosing = text.charCodeAt(at) === SLASH;
    const end = this.selfClosing ? at + 1 : at;
    if (text.charCodeAt(end) !== GREATER) this.source.fail();
    this.at = end + 1;
  }
}
