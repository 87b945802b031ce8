const LESS = 0x3c;
/** What may make a text another than it stands: `&`, `>`, `_`, a carriage return, and all beyond ASCII. */
const SPECIAL_FROM = 0x80;
const SPECIALS = new Uint8Array(SPECIAL_FROM);
for (const special of bytesOf("&>_\r")) SPECIALS[special] = 1;

/** ASCII letters as bytes. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The place behind these bytes; -1 where others stand there. */
export function behind(bytes: Uint8Array, at: number, expected: Uint8Array): number {
  for (let index = 0; index < expected.length; index++) {
    if (bytes[at + index] !== expected[index]) return -1;
  }
  return at + expected.length;
}

/** A text between two tags, as places in its part. */
export class PlainText {
  /** Where the text starts and ends. */
  from = 0;
  to = 0;
  /** Where the element that holds it ends. */
  end = 0;
  /** True where it stands for itself: no entity, escape, line end or letter beyond ASCII to resolve. */
  isPlain = true;

  /** Takes the text from a place to the next tag, or to the end of the part. */
  protected readText(bytes: Uint8Array, start: number): void {
    this.from = start;
    this.isPlain = true;
    let at = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === LESS) break;
      if (byte >= SPECIAL_FROM || SPECIALS[byte] === 1) this.isPlain = false;
    }
    this.to = at;
  }
}
