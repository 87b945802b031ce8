import { strFromU8 } from "fflate";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";

/** What files of other kinds start with, in Latin-1. */
const STARTS: readonly (readonly [start: string, what: string])[] = [
  ["%PDF", "a PDF"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["II*\0", "a picture"],
  ["MM\0*", "a picture"],
  ["RIFF", "a picture, sound or film"],
  ["{\\rtf", "a rich text document"],
  ["7z\xbc\xaf", "a compressed folder"],
  ["Rar!", "a compressed folder"],
  ["\x1f\x8b", "a compressed file"],
  ["MZ\x90", "a program"],
];

const OLE = "\xd0\xcf\x11\xe0";
const OLE_ENTRY = 128;
/** Excel before 1995 wrote its records without a container. */
const BARE_OLD_EXCEL = ["\t\0", "\t\x02", "\t\x04", "\t\x08"];
const HEAD = 4_096;

/** Whether an OLE container (.xls, .doc, encrypted .xlsx) holds a stream of this name. */
export function hasOleStream(bytes: Uint8Array, name: string): boolean {
  const wanted = name.replace(/./gu, "$&\0") + "\0\0";
  for (let at = 512; at + OLE_ENTRY <= bytes.length; at += OLE_ENTRY) {
    if (bytes[at] !== wanted.charCodeAt(0) || bytes[at + 64] !== wanted.length) continue;
    if (strFromU8(bytes.subarray(at, at + wanted.length), true) === wanted) return true;
  }
  return false;
}

function describeOle(bytes: Uint8Array): UnreadableWorkbook {
  const has = (name: string) => hasOleStream(bytes, name);
  if (has("EncryptedPackage")) return new UnreadableWorkbook("password-protected");
  if (has("Workbook") || has("Book")) return new UnreadableWorkbook("old-excel");
  if (has("WordDocument")) return new UnreadableWorkbook("not-a-workbook", "an old Word document");
  if (has("PowerPoint Document")) {
    return new UnreadableWorkbook("not-a-workbook", "an old PowerPoint presentation");
  }
  return new UnreadableWorkbook("not-a-workbook", "an old Office file, or an e-mail message");
}

/** What a text that starts with a tag is, from its first few thousand characters in lower case. */
function describeMarkup(text: string): UnreadableWorkbook {
  if (text.includes("urn:oasis:names:tc:opendocument")) {
    return new UnreadableWorkbook("open-document");
  }
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    return new UnreadableWorkbook("not-a-workbook", "an Excel 2003 XML spreadsheet");
  }
  const isPage = /<!doctype html|<html|<head|<body|<table/u.test(text);
  return new UnreadableWorkbook("not-a-workbook", isPage ? "a web page" : "an XML file");
}

/** What a file without a known signature is, from its first few thousand characters. */
function describeText(head: string): UnreadableWorkbook {
  const text = head.replaceAll("\0", "").replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, "");
  const start = text.trimStart().toLowerCase();
  if (start.startsWith("<")) return describeMarkup(start);
  const strange = text.match(/(?![\t-\r])\p{Cc}/gu)?.length ?? 0;
  let what = /[,;\t]/u.test(text) ? "a CSV or text file" : "a text file";
  if (start === "") what = "a file of blanks, with nothing in it";
  else if (strange > text.length / 100) what = "a kind of file that this tool does not know";
  return new UnreadableWorkbook("not-a-workbook", what);
}

/**
 * What a file is that does not start as a zip container does; undefined where it does.
 * The first bytes decide, never the file's name.
 */
export function describeForeignFile(bytes: Uint8Array): UnreadableWorkbook | undefined {
  if (bytes.length === 0) return new UnreadableWorkbook("empty");
  const head = strFromU8(bytes.subarray(0, HEAD), true);
  if (head.startsWith("PK\x03\x04")) return undefined;
  if (head.startsWith("PK\x05\x06")) {
    return new UnreadableWorkbook("not-a-workbook", "a compressed folder with nothing in it");
  }
  if (head.startsWith(OLE)) return describeOle(bytes);
  if (BARE_OLD_EXCEL.includes(head.slice(0, 2))) return new UnreadableWorkbook("old-excel");
  if ("PK\x03\x04".startsWith(head)) return new UnreadableWorkbook("truncated");
  const known = STARTS.find(([start]) => head.startsWith(start));
  return known ? new UnreadableWorkbook("not-a-workbook", known[1]) : describeText(head);
}
