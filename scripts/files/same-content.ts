import { createHash } from "node:crypto";
import { readDirectory, type ZipEntry } from "../../src/xlsx/zip/zip-directory.ts";

/** Says when and by whom a file was made, and holds nothing of what it says. */
const PROPERTIES = "docprops/core.xml";
/** No workbook has so many parts. */
const MOST_PARTS = 100_000;

function partsOf(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  try {
    return [...readDirectory(bytes, MOST_PARTS).values()];
  } catch {
    return undefined;
  }
}

/**
 * The SHA-256 over all parts of an Office file but its properties: the same for two files that differ only
 * in the hour they were made. Undefined where the bytes are no such file.
 */
export function contentOf(bytes: Uint8Array): string | undefined {
  const parts = partsOf(bytes)?.filter(({ name }) => name.toLowerCase() !== PROPERTIES);
  if (!parts || parts.length === 0) return undefined;
  const lines = parts.map(({ name, crc, size }) => `${name}\n${crc} ${size}\n`).sort();
  return createHash("sha256").update(lines.join("")).digest("hex");
}

/** True for the same bytes, and for Office files of which every part but the properties is the same. */
export function isSameContent(a: Uint8Array, b: Uint8Array): boolean {
  if (Buffer.compare(a, b) === 0) return true;
  const content = contentOf(a);
  return content !== undefined && content === contentOf(b);
}
