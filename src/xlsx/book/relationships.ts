import { refuseMore } from "../refusals/refuse-more.ts";
import { UnreadableWorkbook } from "../refusals/unreadable-workbook.ts";
import { XmlScanner } from "../xml/xml-scanner.ts";
import { xmlBytes } from "../xml/xml-text.ts";
import type { ZipArchive } from "../zip/zip-read.ts";

/** One line of a relationships part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: `worksheet`, `styles`. */
  readonly kind: string;
  /** The part it leads to as the container names it; undefined outside the file or where absent. */
  readonly part: string | undefined;
  /** As written. */
  readonly target: string;
}

/** Excel keeps at most 65,530 links in a sheet, which are most of them. */
const MOST_RELATIONSHIPS = 100_000;

/** The folder of a part, with a slash at its end; empty for the container itself. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`; empty → `_rels/.rels`. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function unescapePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A target, absolute or seen from its part's folder, with either slash, as a name in the container. */
function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folderOf(part) + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function findPart(zip: ZipArchive, name: string): string | undefined {
  const entry =
    zip.entries.get(name.toLowerCase()) ?? zip.entries.get(unescapePath(name).toLowerCase());
  return entry?.name;
}

/** The part's XML, decoded, ready to be walked; undefined where the container has no such part. */
export function openXmlPart(
  zip: ZipArchive,
  part: string,
  maxDepth: number,
): XmlScanner | undefined {
  const bytes = zip.read(part);
  if (!bytes) return undefined;
  return new XmlScanner(xmlBytes(bytes, part), { part, maxDepth, latin1: zip.latin1 });
}

/**
 * The relationships of a part (of the container itself for an empty name), none where it has no
 * relationships part. Throws UnreadableWorkbook where that part is damaged.
 */
export function readRelationships(zip: ZipArchive, part: string, maxDepth: number): Relationship[] {
  const own = relationshipsPartOf(part);
  const xml = openXmlPart(zip, own, maxDepth);
  if (!xml) return [];
  if (!xml.openRoot("Relationships")) throw new UnreadableWorkbook("broken-xml", own);
  const relationships: Relationship[] = [];
  while (xml.nextChild()) {
    if (xml.name === "Relationship") {
      const target = xml.attribute("Target") ?? "";
      const external = xml.attribute("TargetMode") === "External";
      const type = xml.attribute("Type") ?? "";
      relationships.push({
        id: xml.attribute("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        part: external ? undefined : findPart(zip, resolveTarget(part, target)),
        target,
      });
      refuseMore(relationships.length, MOST_RELATIONSHIPS, "links between its parts");
    }
    xml.skip();
  }
  xml.finish();
  return relationships;
}
