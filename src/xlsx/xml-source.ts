import { checkCharacter, isNameCharacter, isNameStart } from "./xml-characters.ts";
import { UnreadableWorkbook } from "./unreadable-workbook.ts";

const SPACE = 0x20;
const FIRST_SURROGATE = 0xd800;

/** The text of one part, with the looks at single places of it that every reader of XML needs. */
export class XmlSource {
  readonly text: string;
  private readonly part: string;

  /** `part` is what a refusal names. */
  constructor(text: string, part: string) {
    this.text = text;
    this.part = part;
  }

  /** Refuses the part as not well-formed. */
  fail(): never {
    throw new UnreadableWorkbook("broken-xml", this.part);
  }

  /** Refuses the part as one that could do harm. */
  refuseUnsafe(): never {
    throw new UnreadableWorkbook("unsafe-xml", this.part);
  }

  /** Whether a name stands at a place. Names are short: letter by letter is quicker than asking the string. */
  matches(name: string, start: number): boolean {
    for (let at = 0; at < name.length; at++) {
      if (this.text.charCodeAt(start + at) !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  /** Checks the character at a place; the place of its last half. */
  check(at: number): number {
    const code = this.text.charCodeAt(at);
    if (code >= SPACE && code < FIRST_SURROGATE) return at;
    const last = checkCharacter(this.text, at);
    if (last < 0) this.fail();
    return last;
  }

  /** Passes over a name; the place behind it. */
  passName(start: number): number {
    const { text } = this;
    if (!isNameStart(text.charCodeAt(start))) this.fail();
    let at = start + 1;
    while (isNameCharacter(text.charCodeAt(at))) at += 1;
    return at;
  }
}
