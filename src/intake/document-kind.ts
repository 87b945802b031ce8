import { decodeWindows1252 } from "../xlsx/xml/decode-bytes.ts";
import { hasOleStream } from "../xlsx/zip/foreign-file.ts";
import { openZip } from "../xlsx/zip/zip-read.ts";

/** What a file is: one that holds cells, one that holds other files, or anything else. */
export type DocumentKind = "workbook" | "word" | "csv" | "zip" | "email" | "outlook" | "other";

const HEAD = 8_192;
const CSV_NAMES = /\.(?:csv|tsv|tab|txt)$/iu;
const HEADER_LINE =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to):/gimu;
const EMAIL_PROPERTIES = "__properties_version1.0";

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** A Word document and an Excel workbook are zip containers too: what they hold tells them apart. */
function zipKind(bytes: Uint8Array): DocumentKind {
  const names = [...openZip(bytes).entries.keys()];
  if (names.includes("[content_types].xml")) {
    return names.some((name) => name.startsWith("word/")) ? "word" : "workbook";
  }
  const isDocument = names.some((name) => name === "mimetype" || name.startsWith("xl/"));
  return isDocument || names.some((name) => name.startsWith("index/")) ? "workbook" : "zip";
}

function textKind(bytes: Uint8Array, name: string): DocumentKind {
  const head = decodeWindows1252(bytes.subarray(0, HEAD)).replace(/^(?:ï»¿|ÿþ|þÿ)/u, "");
  const start = head.replaceAll("\0", "").trimStart();
  if (start.startsWith("<") || start.startsWith("{\\rtf") || start.startsWith("%PDF"))
    return "other";
  const [headers = ""] = start.split(/\r?\n\r?\n/u, 1);
  const lines = new Set((headers.match(HEADER_LINE) ?? []).map((line) => line.toLowerCase()));
  if (lines.size >= 2) return "email";
  return CSV_NAMES.test(name) ? "csv" : "other";
}

/**
 * What a file is, by its first bytes and what it holds; only a text is told by its name as well. "other"
 * is left to the reader of workbooks, which says what it looks like. Throws UnreadableWorkbook where a
 * zip container is damaged or breaks a limit.
 */
export function documentKind(bytes: Uint8Array, name: string): DocumentKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipKind(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return hasOleStream(bytes, EMAIL_PROPERTIES) ? "outlook" : "other";
  }
  return textKind(bytes, name);
}
