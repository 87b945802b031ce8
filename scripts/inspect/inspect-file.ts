import { strFromU8 } from "fflate";
import { decodeXml } from "../../src/xlsx/xml/xml-text.ts";
import { describeForeignFile } from "../../src/xlsx/zip/foreign-file.ts";
import { refuseLongFile } from "../../src/xlsx/refusals/refuse-long-file.ts";
import { UnreadableWorkbook } from "../../src/xlsx/refusals/unreadable-workbook.ts";
import type { HiddenContent } from "./hidden-content.ts";
import { NotInspected, notInspected } from "./not-inspected.ts";
import { inspectComments } from "./package/inspect-comments.ts";
import { inspectDrawings } from "./package/inspect-drawings.ts";
import { inspectLeftOvers, inspectLinks } from "./package/inspect-links.ts";
import { inspectPaths, inspectPictures } from "./package/inspect-paths.ts";
import { inspectProperties } from "./package/inspect-properties.ts";
import { openPackage } from "./package/open-package.ts";
import { inspectCsv } from "./text/inspect-csv.ts";
import { inspectHtml } from "./text/inspect-html.ts";
import { inspectWorkbook, workbookPlaces } from "./workbook/inspect-workbook.ts";
import { inspectWord } from "./word/inspect-word.ts";

/** What a caller may set. */
export interface InspectOptions {
  /** Names that may stand as author or organisation: the team's own, in a file that it publishes. */
  readonly allowed?: readonly string[];
}

/** The text of a page or of rows: as it says it is written, else letter by letter. */
function decodeText(bytes: Uint8Array): string {
  return tryDecode(bytes) ?? strFromU8(bytes, true);
}

function tryDecode(bytes: Uint8Array): string | undefined {
  try {
    return decodeXml(bytes, "its text");
  } catch {
    return undefined;
  }
}

/** What text looks like from its first letters. */
const TEXTS = new Set(["a web page", "an XML file", "a CSV or text file", "a text file"]);

/** Whether a file is text: one in an alphabet of its own looks like none until it is decoded. */
function isText(bytes: Uint8Array, { code, detail }: UnreadableWorkbook): boolean {
  if (code !== "not-a-workbook") return false;
  const isUnknown = detail === "a kind of file that this tool does not know";
  return TEXTS.has(detail) || (isUnknown && tryDecode(bytes) !== undefined);
}

function inspectPackage(
  name: string,
  bytes: Uint8Array,
  allowed: ReadonlySet<string>,
): HiddenContent[] {
  const file = openPackage(name, bytes);
  const root = file.open(file.main);
  root?.nextChild();
  const isWorkbook = root?.name === "workbook";
  if (!isWorkbook && root?.name !== "document") {
    throw new NotInspected(name, "it is an Office file of another kind than Word and Excel");
  }
  const placeOf = isWorkbook ? workbookPlaces(file) : (part: string) => part;
  return [
    ...(isWorkbook ? inspectWorkbook(file) : inspectWord(file)),
    ...inspectComments(file, placeOf),
    ...inspectLinks(file),
    ...inspectDrawings(file),
    ...inspectPictures(file),
    ...inspectPaths(file, placeOf),
    ...inspectProperties(file, allowed),
    ...inspectLeftOvers(file),
  ];
}

/** A file that is no zip container: a page, rows of text, or something that nobody here can look into. */
function inspectText(
  name: string,
  bytes: Uint8Array,
  foreign: UnreadableWorkbook,
  allowed: ReadonlySet<string>,
): HiddenContent[] {
  if (isText(bytes, foreign)) {
    if (/\.(?:csv|tsv|txt)$/iu.test(name)) return inspectCsv(decodeText(bytes));
    const isPage = foreign.detail === "a web page" || /\.x?html?$/iu.test(name);
    if (isPage) return inspectHtml(decodeText(bytes), allowed);
  }
  if (foreign.detail === "a PDF") {
    throw new NotInspected(
      name,
      "it is a PDF, which cannot be looked into here: look into the file that it was made from",
    );
  }
  throw notInspected(name, foreign);
}

/**
 * Everything of domain reference 5.4 that a reader could find in a file and that its pages do not show:
 * .xlsx, .xlsm, .docx, .docm, .html and .csv, told by the first bytes rather than the name. An empty
 * list means that nothing of this list was found, never that the file is safe. Throws NotInspected,
 * with one sentence, for what cannot be looked into and for what breaks a limit; nothing is unpacked
 * to disk.
 */
export async function inspectFile(
  name: string,
  bytes: Uint8Array,
  { allowed = [] }: InspectOptions = {},
): Promise<readonly HiddenContent[]> {
  try {
    refuseLongFile(bytes.length);
    const foreign = describeForeignFile(bytes);
    const names = new Set(allowed);
    return await Promise.resolve(
      foreign ? inspectText(name, bytes, foreign, names) : inspectPackage(name, bytes, names),
    );
  } catch (fault) {
    if (fault instanceof UnreadableWorkbook) throw notInspected(name, fault);
    throw fault;
  }
}
