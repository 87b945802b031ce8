import { DEFAULT_LIMITS } from "../../../src/xlsx/refusals/read-limits.ts";
import {
  openXmlPart,
  readRelationships,
  type Relationship,
} from "../../../src/xlsx/book/relationships.ts";
import type { XmlScanner } from "../../../src/xlsx/xml/xml-scanner.ts";
import { decodeXml } from "../../../src/xlsx/xml/xml-text.ts";
import { openZip, type ZipArchive } from "../../../src/xlsx/zip/zip-read.ts";
import { NODE_PACKER } from "../../files/node-packer.ts";
import { NotInspected } from "../not-inspected.ts";

/** A relationship with the part that it starts from (empty for the package itself). */
export interface PartLink extends Relationship {
  readonly from: string;
}

/** An Office file: its parts, and every link between them. */
export interface OfficePackage {
  readonly zip: ZipArchive;
  readonly names: readonly string[];
  readonly links: readonly PartLink[];
  /** The part with the list of sheets, or the document's text. */
  readonly main: string;
  readonly open: (part: string) => XmlScanner | undefined;
  readonly text: (part: string) => string;
}

const RELATIONSHIPS = /^(?:(?<folder>.*)\/)?_rels\/(?<file>[^/]*)\.rels$/u;

/** The part that a relationships part speaks for. */
function sourceOf(name: string): string | undefined {
  const groups = RELATIONSHIPS.exec(name)?.groups;
  if (!groups) return undefined;
  const { folder = "", file = "" } = groups;
  return folder === "" ? file : `${folder}/${file}`;
}

function refuseTricks(names: readonly string[], file: string): void {
  const trick = names.find((name) => name.split("/").includes("..") || /^[A-Za-z]:/u.test(name));
  if (trick !== undefined) {
    throw new NotInspected(file, "it names parts outside itself, as harmful files do");
  }
}

/**
 * Opens an Office file without unpacking it to disk. Throws NotInspected or UnreadableWorkbook where
 * it is no Office file, is damaged, breaks a limit, or names parts outside itself.
 */
export function openPackage(file: string, bytes: Uint8Array): OfficePackage {
  const zip = openZip(bytes, {}, NODE_PACKER);
  const names = [...zip.entries.values()]
    .map(({ name }) => name)
    .filter((name) => !name.endsWith("/"));
  refuseTricks(names, file);
  const links = names.flatMap((name) => {
    const from = sourceOf(name);
    if (from === undefined) return [];
    return readRelationships(zip, from, DEFAULT_LIMITS.depth).map((link) => ({ ...link, from }));
  });
  const main = links.find(({ from, kind }) => from === "" && kind === "officeDocument")?.part;
  if (main === undefined)
    throw new NotInspected(file, "it is a compressed folder, and no Word or Excel file");
  return {
    zip,
    names,
    links,
    main,
    open: (part) => openXmlPart(zip, part, DEFAULT_LIMITS.depth),
    text: (part) => decodeXml(zip.read(part) ?? new Uint8Array(), part),
  };
}
