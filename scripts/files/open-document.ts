import type { Workbook } from "../../src/workbook/workbook.ts";
import { readDocument } from "../../src/intake/read-document.ts";
import { NODE_PACKER } from "./node-packer.ts";
import { readBytes } from "./read-file.ts";

/** What opening a document may be asked for. */
interface OpenOptions {
  /** True to read how cells look too: fills, what is struck through, notes, shapes. */
  readonly looks?: boolean;
}

/** A document as it lay on the disk. */
export interface OpenedDocument {
  readonly workbook: Workbook;
  /** Without its folder. */
  readonly name: string;
  readonly sha256: string;
  /** When the file was last saved. */
  readonly modified: Date;
}

/**
 * Reads a file that holds cells: a workbook, a Word document's tables, or a CSV file. Throws FileNotRead or
 * UnreadableWorkbook, each with one plain sentence.
 */
export async function openDocument(
  path: string,
  options: OpenOptions = {},
): Promise<OpenedDocument> {
  const { bytes, name, sha256, modified } = await readBytes(path);
  const workbook = readDocument(bytes, name, { unpacker: NODE_PACKER, ...options });
  return { workbook, name, sha256, modified };
}
