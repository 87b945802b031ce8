import { readXlsx, type ReadOptions } from "../../src/xlsx/read-xlsx.ts";
import { UnreadableWorkbook } from "../../src/xlsx/refusals/unreadable-workbook.ts";

/** The refusal that reading ends with; undefined where the file is read. Other errors pass through. */
export function refusalOf(
  bytes: Uint8Array,
  options?: ReadOptions,
): UnreadableWorkbook | undefined {
  try {
    readXlsx(bytes, options);
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error;
    throw error;
  }
}
