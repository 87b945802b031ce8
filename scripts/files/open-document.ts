import type { Workbook } from "../../src/workbook/workbook.ts";
import { readDocument } from "../../src/intake/read-document.ts";
import { NODE_PACKER } from "./node-packer.ts";
import { readBytes } from "./read-file.ts";

/** What opening a document may be asked for. */
interface OpenOptions {
  /** True to read how cells look too: fills, what is struck through, notes, shapes. */
  readonly looks?: boolean;
}

/**
 * Reads a file that holds cells: a workbook, a Word document's tables, or a CSV file. Throws FileNotRead or
 * UnreadableWorkbook, each with one plain sentence.
 */
export async function openDocument(path: string, options: OpenOptions = {}): Promise<Workbook> {
  const { bytes, name } = await readBytes(path);
  return readDocument(bytes, name, { unpacker: NODE_PACKER, ...options });
}
