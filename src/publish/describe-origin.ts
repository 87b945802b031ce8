import type { Origin } from "./pack.ts";
import { THE_PAPER } from "./pack-texts.ts";

/**
 * A place of the master in words: `Evidence sheet, 12, column What shows progress`. Words that the tool
 * put together stand in a section of the paper, and somebody finds by them what to change.
 */
export function describeOrigin({ sheet, row, column }: Origin): string {
  if (sheet === THE_PAPER) return `The paper itself, section "${row}"`;
  return `${sheet} sheet, ${row}, column ${column}`;
}
