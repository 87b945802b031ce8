import { DEFAULT_LIMITS } from "../../src/xlsx/refusals/read-limits.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { NODE_PACKER } from "./node-packer.ts";
import { readBytes, sha256Of } from "./read-file.ts";

/** A workbook file, read. */
export interface OpenWorkbook {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** When the file was last saved. */
  readonly modified: Date;
  readonly workbook: Workbook;
}

/**
 * Reads a workbook file, within the limits for a stranger's where none are given. Throws FileNotRead or
 * UnreadableWorkbook, each with one plain sentence.
 */
export async function openWorkbook(path: string, limits = DEFAULT_LIMITS): Promise<OpenWorkbook> {
  const { bytes, modified } = await readBytes(path, limits.bytes);
  const workbook = readXlsx(bytes, { unpacker: NODE_PACKER, limits });
  return { bytes, sha256: sha256Of(bytes), modified, workbook };
}
