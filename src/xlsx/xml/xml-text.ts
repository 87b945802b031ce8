import { strFromU8, strToU8 } from "fflate";
import { decodeUtf16, decodeUtf8, decodeWindows1252 } from "./decode-bytes.ts";
import { isXmlText } from "./xml-characters.ts";
import { isXmlUtf8 } from "./is-xml-utf8.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";

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

/** What kind of letters a part is written in, by its mark, its first bytes or its declaration. */
type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The encoding of a part, and how many bytes its mark takes. Throws UnreadableWorkbook for any other. */
function encodingOf(bytes: Uint8Array, part: string): readonly [Encoding, mark: number] {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ["utf-8", 3];
  if (a === 0xff && b === 0xfe) return ["utf-16le", 2];
  if (a === 0xfe && b === 0xff) return ["utf-16be", 2];
  if (a === 0x3c && b === 0) return ["utf-16le", 0];
  if (a === 0 && b === 0x3c) return ["utf-16be", 0];
  const encoding = declaredEncoding(bytes);
  if (/^(?:utf-?8|utf-16|us-ascii|ascii)$/u.test(encoding)) return ["utf-8", 0];
  if (/^(?:iso-?8859-1|latin-?1|windows-1252|cp-?1252)$/u.test(encoding)) {
    return ["windows-1252", 0];
  }
  throw new UnreadableWorkbook("broken-xml", `${part} (written in ${encoding})`);
}

/**
 * The text of an XML part, without its byte order mark: UTF-8, UTF-16, Latin-1 or Windows-1252, by
 * its mark, its first bytes or its declaration. Throws UnreadableWorkbook for anything else.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const [encoding, mark] = encodingOf(bytes, part);
  const body = bytes.subarray(mark);
  switch (encoding) {
    case "utf-8":
      return readUtf8(body, part);
    case "utf-16le":
      return decodeUtf16(body, true);
    case "utf-16be":
      return decodeUtf16(body, false);
    case "windows-1252":
      return decodeWindows1252(body);
  }
}

/**
 * An XML part as UTF-8 without a mark, whatever it is written in, every character of which XML allows.
 * Throws UnreadableWorkbook otherwise.
 */
export function xmlBytes(bytes: Uint8Array, part: string): Uint8Array {
  const [encoding, mark] = encodingOf(bytes, part);
  if (encoding === "utf-8") {
    const body = bytes.subarray(mark);
    if (isXmlUtf8(body)) return body;
  } else {
    const text = decodeXml(bytes, part);
    if (isXmlText(text)) return strToU8(text);
  }
  throw new UnreadableWorkbook("broken-xml", part);
}
