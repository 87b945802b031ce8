import { strFromU8 } from "fflate";
import { UnreadableWorkbook } from "./unreadable-workbook.ts";

/** The characters that Windows-1252 has where Latin-1 has control codes, from 0x80. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const CHUNK = 8_192;

/** Latin-1 is read as Windows-1252, as browsers and Excel do. */
function decodeWindows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(
    /[\u0080-\u009f]/gu,
    (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter,
  );
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
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

/** Bytes that are no UTF-8 come out as U+FFFD; more of those than went in means lost letters. */
function decodeUtf8(bytes: Uint8Array, part: string): string {
  const text = strFromU8(bytes);
  if (text.includes("\uFFFD")) {
    const found = text.split("\uFFFD").length - 1;
    if (found !== countReplacementBytes(bytes)) throw new UnreadableWorkbook("broken-xml", part);
  }
  return text;
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = strFromU8(bytes.subarray(0, 200), true);
  const match = /^<\?xml[^>]{0,100}\sencoding\s?=\s?["']([\w.-]{1,40})["']/u.exec(head);
  return match?.[1]?.toLowerCase() ?? "utf-8";
}

/**
 * The text of an XML part, without its byte order mark: UTF-8, UTF-16, Latin-1 or Windows-1252, by
 * its mark, its first bytes or its declaration. Throws UnreadableWorkbook for anything else.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeUtf8(bytes.subarray(3), part);
  if (a === 0xff && b === 0xfe) return decodeUtf16(bytes.subarray(2), true);
  if (a === 0xfe && b === 0xff) return decodeUtf16(bytes.subarray(2), false);
  if (a === 0x3c && b === 0) return decodeUtf16(bytes, true);
  if (a === 0 && b === 0x3c) return decodeUtf16(bytes, false);
  const encoding = declaredEncoding(bytes);
  if (/^(?:utf-?8|utf-16|us-ascii|ascii)$/u.test(encoding)) return decodeUtf8(bytes, part);
  if (/^(?:iso-?8859-1|latin-?1|windows-1252|cp-?1252)$/u.test(encoding)) {
    return decodeWindows1252(bytes);
  }
  throw new UnreadableWorkbook("broken-xml", `${part} (written in ${encoding})`);
}
