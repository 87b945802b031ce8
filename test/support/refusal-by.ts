import { UnreadableWorkbook } from "../../src/xlsx/refusals/unreadable-workbook.ts";

/** The refusal that a reading ends with. Anything else that it gives or throws is a failing test. */
export function refusalBy(read: () => unknown): UnreadableWorkbook {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error;
    throw error;
  }
  throw new Error("The file was read, though it should have been refused.");
}
