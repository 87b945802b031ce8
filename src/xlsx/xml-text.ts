import { strFromU8 } from "fflate";
import { decodeUtf16, decodeUtf8, decodeWindows1252 } from "./decode-bytes.ts";
import { UnreadableWorkbook } from "./unreadable-workbook.ts";

function readUtf8(bytes: Uint8Array, part: string): string {
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new UnreadableWorkbook("broken-xml", part);
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
  if (a === 0xef && b === 0xbb && c === 0xbf) return readUtf8(bytes.subarray(3), part);
  if (a === 0xff && b === 0xfe) return decodeUtf16(bytes.subarray(2), true);
  if (a === 0xfe && b === 0xff) return decodeUtf16(bytes.subarray(2), false);
  if (a === 0x3c && b === 0) return decodeUtf16(bytes, true);
  if (a === 0 && b === 0x3c) return decodeUtf16(bytes, false);
  const encoding = declaredEncoding(bytes);
  if (/^(?:utf-?8|utf-16|us-ascii|ascii)$/u.test(encoding)) return readUtf8(bytes, part);
  if (/^(?:iso-?8859-1|latin-?1|windows-1252|cp-?1252)$/u.test(encoding)) {
    return decodeWindows1252(bytes);
  }
  throw new UnreadableWorkbook("broken-xml", `${part} (written in ${encoding})`);
}
