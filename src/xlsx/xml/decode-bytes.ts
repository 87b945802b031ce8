import { strFromU8 } from "fflate";

/** The characters that Windows-1252 has where Latin-1 has control codes, from 0x80. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const CHUNK = 8_192;

/** The part of the hosts' decoder that is used here: every host of today has it, and none of its types are known here. */
declare const TextDecoder: undefined | (new () => { decode(bytes: Uint8Array): string });

/** A decoder of its own: the one inside fflate is set to streams, where Node's is several times slower. */
const UTF_8 = typeof TextDecoder === "undefined" ? undefined : new TextDecoder();

/** Bytes as Windows-1252, which is also how browsers and Excel read what calls itself Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(
    /[\u0080-\u009f]/gu,
    (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter,
  );
}

/** Bytes as UTF-16, without a byte order mark; an odd last byte is passed over. */
export function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2 * CHUNK) {
    const units = Math.min(CHUNK, (bytes.length - at) >> 1);
    const codes = Array.from({ length: units }, (_, unit) =>
      view.getUint16(at + 2 * unit, littleEndian),
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}

function countReplacementBytes(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}

/** Bytes as UTF-8; undefined where they are no UTF-8, so that a letter would be lost. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  const text = UTF_8 ? UTF_8.decode(bytes) : strFromU8(bytes);
  if (!text.includes("\uFFFD")) return text;
  // Bytes that are no UTF-8 come out as U+FFFD; more of those than went in means lost letters.
  const found = text.split("\uFFFD").length - 1;
  return found === countReplacementBytes(bytes) ? text : undefined;
}
