const LOWEST_HIGH = 0x80;
const HIGHEST_BITS = 0x80808080 | 0;
const NO_WORDS = new Int32Array();

/** Reading a byte with a place that may lie behind the end, where nothing follows. */
const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

function isTail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** How many bytes the character of several takes that starts at a place; 0 where none does. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = byteAt(bytes, at);
  const second = byteAt(bytes, at + 1);
  const third = byteAt(bytes, at + 2);
  if (first < 0xc2 || first > 0xf4 || !isTail(second)) return 0;
  if (first < 0xe0) return 2;
  if (!isTail(third)) return 0;
  if (first < 0xf0) {
    const isTooLong = first === 0xe0 && second < 0xa0;
    const isHalfOfPair = first === 0xed && second > 0x9f;
    const isNoCharacter = first === 0xef && second === 0xbf && third > 0xbd;
    return isTooLong || isHalfOfPair || isNoCharacter ? 0 : 3;
  }
  const isTooLong = first === 0xf0 && second < 0x90;
  const isTooHigh = first === 0xf4 && second > 0x8f;
  return isTooLong || isTooHigh || !isTail(byteAt(bytes, at + 3)) ? 0 : 4;
}

/** Where the last byte of the character at a place stands; before the place where XML allows none there. */
function endOfCharacter(bytes: Uint8Array, at: number): number {
  const byte = byteAt(bytes, at);
  if (byte >= LOWEST_HIGH) return at + lengthAt(bytes, at) - 1;
  return byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d ? at : at - 1;
}

/** The first word from an index on with a byte below a space or above ASCII: the highest bits tell. */
function findOdd(words: Int32Array, from: number): number {
  for (let index = from; index < words.length; index++) {
    const word = words[index] ?? 0;
    if ((((word - 0x20202020) & ~word) | word) & HIGHEST_BITS) return index;
  }
  return words.length;
}

/** The bytes from a place on as words of four, but for those that are left over. */
function wordsFrom(bytes: Uint8Array, start: number): Int32Array {
  const count = (bytes.length - start) >> 2;
  return count > 0 ? new Int32Array(bytes.buffer, bytes.byteOffset + start, count) : NO_WORDS;
}

/**
 * True where bytes are UTF-8 without any character that XML forbids (XML 1.0, production 2). Four bytes
 * are looked at together: nearly all of a part are plain letters and tags.
 */
export function isXmlUtf8(bytes: Uint8Array): boolean {
  const start = Math.min(bytes.length, (4 - (bytes.byteOffset % 4)) % 4);
  const words = wordsFrom(bytes, start);
  let at = 0;
  while (at < bytes.length) {
    const isWord = at >= start && (at - start) % 4 === 0;
    if (isWord) at = start + 4 * findOdd(words, (at - start) / 4);
    const end = endOfCharacter(bytes, at);
    if (end < at) return at === bytes.length;
    at = end + 1;
  }
  return true;
}
