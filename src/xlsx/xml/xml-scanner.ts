import { isXmlSpace } from "./xml-characters.ts";
import type { PlainText } from "./plain-text.ts";
import { XmlAttributeList } from "./xml-attribute-list.ts";
import { plainLatin1, type Latin1 } from "../zip/unpacker.ts";
import { XmlSource } from "./xml-source.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";

const BANG = 0x21;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const NAMES_KEPT = 256;
/** Elements inside one another in what is read at once. */
const PLAIN_DEPTH = 3;
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.[01]\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*$/u;

/** A form of element that is read at once, by its places. */
interface PlainReader extends PlainText {
  /** False where another form stands at the place. */
  read(bytes: Uint8Array, start: number): boolean;
}

/** How a part is walked. */
interface XmlScannerOptions {
  readonly part: string;
  readonly maxDepth: number;
  readonly latin1?: Latin1;
}

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
  private readonly bytes: Uint8Array;
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

  /**
   * Walks UTF-8 that `xmlBytes` has checked. `latin1` gives it as a string of one character for each
   * byte; `part` is what a refusal names; `maxDepth` the elements allowed inside one another.
   */
  constructor(bytes: Uint8Array, { part, maxDepth, latin1 = plainLatin1 }: XmlScannerOptions) {
    this.bytes = bytes;
    this.source = new XmlSource(bytes, part, latin1);
    const { text } = this.source;
    this.text = text;
    this.attributes = new XmlAttributeList(this.source);
    this.maxDepth = maxDepth;
    if (text.startsWith("<?xml") && isXmlSpace(this.source.at(5))) this.passDeclaration();
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
      const code = this.bytes[this.at + 1];
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
      if (less > this.at) content += this.source.textBetween(this.at, less);
      this.at = less;
      const code = this.bytes[less + 1];
      if (code === SLASH) {
        this.readClosingTag();
        return content;
      }
      if (code === BANG || code === QUESTION) content += this.passOther(code);
      else if (this.readOpeningTag()) this.skip();
    }
  }

  /**
   * Goes past the next child where it has the form that `plain` reads, and tells it there. False, with
   * nothing passed, where it has another: then `nextChild` goes to it.
   */
  passPlain(plain: PlainReader): boolean {
    if (this.selfClosing || this.openNames.length + PLAIN_DEPTH > this.maxDepth) return false;
    if (!plain.read(this.bytes, this.at)) return false;
    this.at = plain.end;
    return true;
  }

  /** The text that `passPlain` told of, as `content` would give it. */
  plainText({ from, to, isPlain }: PlainText): string {
    return isPlain ? this.source.plain(from, to) : this.source.textBetween(from, to);
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
    this.at = end + mark.length;
    return end;
  }

  private nextLess(): number {
    if (this.bytes[this.at] === LESS) return this.at;
    const less = this.text.indexOf("<", this.at);
    if (less < 0) this.source.fail();
    return less;
  }

  /** Passes over text up to the next tag; false at the end of the document. */
  private passText(): boolean {
    const { source, bytes } = this;
    let at = this.at;
    while (isXmlSpace(source.at(at))) at += 1;
    if (bytes[at] === LESS) {
      this.at = at;
      return true;
    }
    if (this.openNames.length === 0) {
      if (at < bytes.length || !this.rootSeen) source.fail();
      return false;
    }
    const less = this.nextLess();
    source.textBetween(at, less);
    this.at = less;
    return true;
  }

  /** Passes over a comment or instruction; the text of a CDATA section. */
  private passOther(code: number): string {
    const { text, at, source } = this;
    if (code === QUESTION) {
      source.passName(at + 2);
      if (/^xml[\s?]/iu.test(text.slice(at + 2, at + 6))) this.source.fail();
      this.skipTo("?>", at + 2);
    } else if (text.startsWith("<!--", at)) {
      this.skipTo("--", at + 4);
      if (this.bytes[this.at] !== GREATER) source.fail();
      this.at += 1;
    } else if (text.startsWith("<![CDATA[", at) && this.openNames.length > 0) {
      const end = this.skipTo("]]>", at + 9);
      return source.cut(at + 9, end).replace(/\r\n?/gu, "\n");
    } else if (text.startsWith("<!DOCTYPE", at)) {
      this.source.refuseUnsafe();
    } else this.source.fail();
    return "";
  }

  private readClosingTag(): false {
    const { bytes, source } = this;
    const depth = this.openNames.length - 1;
    if (depth < 0) source.fail();
    const start = this.openStarts[depth] ?? 0;
    const length = (this.openEnds[depth] ?? 0) - start;
    let at = this.at + 2;
    for (let index = 0; index < length; index++, at++) {
      if (bytes[at] !== bytes[start + index]) source.fail();
    }
    while (isXmlSpace(source.at(at))) at += 1;
    if (bytes[at] !== GREATER) source.fail();
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
    for (let at = start; at < end - 1; at++) if (this.bytes[at] === COLON) return at + 1;
    return start;
  }

  /** Few different names come again and again: the same string each time compares at once. */
  private keptName(start: number, end: number): string {
    const { source } = this;
    const length = end - start;
    const slot = (source.at(start) * 7 + source.at(end - 1) * 31 + length) % NAMES_KEPT;
    const kept = this.namesKept[slot] ?? "";
    if (kept.length === length && source.matches(kept, start)) return kept;
    return (this.namesKept[slot] = source.cut(start, end));
  }

  /** Takes the `/` and `>` at the end of an opening tag. */
  private endTag(at: number): void {
    const { bytes } = this;
    this.selfClosing = bytes[at] === SLASH;
    const end = this.selfClosing ? at + 1 : at;
    if (bytes[end] !== GREATER) this.source.fail();
    this.at = end + 1;
  }
}
