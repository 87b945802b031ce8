import type { Workbook } from "../../src/workbook/workbook.ts";
import { readDocument } from "../../src/intake/read-document.ts";
import { NODE_PACKER } from "./node-packer.ts";
import { readBytes } from "./read-file.ts";

/**
 * Reads a file that holds cells: a workbook, a Word document's tables, or a CSV file. Throws FileNotRead or
 * UnreadableWorkbook, each with one plain sentence.
 */
export async function openDocument(path: string): Promise<Workbook> {
  const { bytes, name } = await readBytes(path);
  return readDocument(bytes, name, { unpacker: NODE_PACKER });
}
