import { decodeUtf16, decodeUtf8, decodeWindows1252 } from "../../xlsx/xml/decode-bytes.ts";

const LOOKED_AT = 2_000;

/** UTF-16 without a mark shows: of Western text every other byte is nought. */
function noughtsAt(bytes: Uint8Array, first: 0 | 1): number {
  let count = 0;
  for (let at = first; at < Math.min(bytes.length, LOOKED_AT); at += 2)
    count += bytes[at] === 0 ? 1 : 0;
  return count / Math.max(1, Math.min(bytes.length, LOOKED_AT) / 2);
}

/**
 * The text of a CSV file, without its byte order mark: UTF-8, UTF-16, or else Windows-1252, as Excel writes
 * "CSV (Comma delimited)" in Western countries.
 */
export function decodeCsv(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decodeUtf16(bytes.subarray(2), true);
  if (a === 0xfe && b === 0xff) return decodeUtf16(bytes.subarray(2), false);
  if (noughtsAt(bytes, 1) > 0.5) return decodeUtf16(bytes, true);
  if (noughtsAt(bytes, 0) > 0.5) return decodeUtf16(bytes, false);
  const text = a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;
  return decodeUtf8(text) ?? decodeWindows1252(text);
}
