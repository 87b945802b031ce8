import { decodeUtf8 } from "./decode-bytes.ts";
import { decodeText, isNameCharacter, isNameStart } from "./xml-characters.ts";
import type { Latin1 } from "../zip/unpacker.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";

const AMPERSAND = 0x26;
const RETURN = 0x0d;
const GREATER = 0x3e;
const FIRST_HIGH = 0x80;
/** Behind the end of a part: no character of XML. */
const NOTHING = 0;
/** Engines copy slices that are shorter. */
const LEAST_SHARED = 13;

/**
 * One part as UTF-8, with the looks at single places of it that every reader of XML needs. All marks of
 * XML are single bytes, so it is searched as bytes, and as a string with one character for each byte; a
 * text is decoded only when it is cut out.
 */
export class XmlSource {
  readonly bytes: Uint8Array;
  /** One character for each byte. */
  readonly text: string;
  private readonly part: string;
  private readonly latin1: Latin1;

  /** `part` is what a refusal names; `latin1` gives bytes as one character each. */
  constructor(bytes: Uint8Array, part: string, latin1: Latin1) {
    this.bytes = bytes;
    this.text = latin1(bytes);
    this.part = part;
    this.latin1 = latin1;
  }

  /**
   * Letters of ASCII that stand for themselves, as a string of their own: a longer slice of the part's
   * text would keep all of it in memory for as long as anybody has it.
   */
  plain(from: number, to: number): string {
    return to - from < LEAST_SHARED
      ? this.text.slice(from, to)
      : this.latin1(this.bytes.subarray(from, to));
  }

  /** The byte at a place, or 0 behind the end. */
  at(place: number): number {
    return this.bytes[place] ?? NOTHING;
  }

  /** Refuses the part as not well-formed. */
  fail(): never {
    throw new UnreadableWorkbook("broken-xml", this.part);
  }

  /** Refuses the part as one that could do harm. */
  refuseUnsafe(): never {
    throw new UnreadableWorkbook("unsafe-xml", this.part);
  }

  /** Whether an ASCII name stands at a place. Names are short: letter by letter is quicker than asking the string. */
  matches(name: string, start: number): boolean {
    for (let at = 0; at < name.length; at++) {
      if (this.bytes[start + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Passes over a name; the place behind it. */
  passName(start: number): number {
    const { bytes } = this;
    const first = this.at(start);
    if (first >= FIRST_HIGH) return this.passWideName(start);
    if (!isNameStart(first)) this.fail();
    let at = start + 1;
    let byte = this.at(at);
    while (byte < FIRST_HIGH && isNameCharacter(byte)) byte = bytes[++at] ?? NOTHING;
    return byte < FIRST_HIGH ? at : this.passWideName(start);
  }

  /** What stands between two places, decoded and otherwise as written. */
  cut(from: number, to: number): string {
    for (let at = from; at < to; at++) {
      if (this.at(at) >= FIRST_HIGH) return this.decode(from, to);
    }
    return this.plain(from, to);
  }

  /** The text between two tags, its line ends and entities resolved. */
  textBetween(from: number, to: number): string {
    const { bytes } = this;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? NOTHING;
      const isPlain =
        byte < FIRST_HIGH && byte !== AMPERSAND && byte !== RETURN && byte !== GREATER;
      if (!isPlain) return this.resolve(from, to);
    }
    return this.plain(from, to);
  }

  private resolve(from: number, to: number): string {
    const raw = this.cut(from, to);
    if (raw.includes("]]>")) this.fail();
    return decodeText(raw) ?? this.fail();
  }

  private decode(from: number, to: number): string {
    return decodeUtf8(this.bytes.subarray(from, to)) ?? this.fail();
  }

  /** The same for a name with letters beyond ASCII. */
  private passWideName(start: number): number {
    let end = start;
    while (this.at(end) >= FIRST_HIGH || isNameCharacter(this.at(end))) end += 1;
    const name = this.decode(start, end);
    if (!isNameStart(name.charCodeAt(0))) this.fail();
    for (let at = 1; at < name.length; at++) {
      if (!isNameCharacter(name.charCodeAt(at))) this.fail();
    }
    return end;
  }
}
