import { strFromU8 } from "fflate";
import { readRelationships } from "./relationships.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";
import type { ZipArchive } from "../zip/zip-read.ts";

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

/** What other zip containers hold, by the start of a part's name in lower case. */
const OTHER_KINDS: readonly (readonly [start: string, what: string])[] = [
  ["word/", "a Word document"],
  ["ppt/", "a PowerPoint presentation"],
  ["visio/", "a Visio drawing"],
  ["index/document.iwa", "an Apple Numbers or Pages document"],
  ["index.zip", "an Apple Numbers or Pages document"],
  ["meta-inf/manifest.mf", "a Java program"],
];

/** Why a zip container without a workbook part is no workbook. */
function describeContainer(zip: ZipArchive): UnreadableWorkbook {
  const mimetype = zip.read("mimetype");
  const type = mimetype ? strFromU8(mimetype.subarray(0, 100), true) : "";
  if (type.startsWith(`${OPEN_DOCUMENT}spreadsheet`))
    return new UnreadableWorkbook("open-document");
  if (type.startsWith(OPEN_DOCUMENT)) {
    return new UnreadableWorkbook("not-a-workbook", "an OpenDocument file of another kind");
  }
  const names = [...zip.entries.keys()];
  const known = OTHER_KINDS.find(([start]) => names.some((name) => name.startsWith(start)));
  if (known) return new UnreadableWorkbook("not-a-workbook", known[1]);
  if (names.some((name) => name.startsWith("xl/"))) {
    return new UnreadableWorkbook("missing-part", "the list of sheets");
  }
  return new UnreadableWorkbook("not-a-workbook", "a compressed folder (.zip)");
}

/**
 * The name of the workbook part: where the container's relationships lead, else its usual place.
 * Throws UnreadableWorkbook where there is none, saying what the container seems to be.
 */
export function findWorkbookPart(zip: ZipArchive, maxDepth: number): string {
  const main = readRelationships(zip, "", maxDepth).find(({ kind }) => kind === "officeDocument");
  const part = main?.part ?? zip.entries.get("xl/workbook.xml")?.name;
  const other = OTHER_KINDS.find(([start]) => part?.toLowerCase().startsWith(start));
  if (zip.entries.has("xl/workbook.bin") && part?.toLowerCase().endsWith(".bin") !== false) {
    throw new UnreadableWorkbook("binary-excel");
  }
  if (part === undefined) throw describeContainer(zip);
  if (other) throw new UnreadableWorkbook("not-a-workbook", other[1]);
  return part;
}
