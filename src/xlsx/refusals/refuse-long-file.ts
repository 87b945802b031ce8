import { DEFAULT_LIMITS } from "./read-limits.ts";
import { sayMegabytes } from "./say-megabytes.ts";
import { UnreadableWorkbook } from "./unreadable-workbook.ts";

/** Throws UnreadableWorkbook where a file of this many bytes is more than is read. */
export function refuseLongFile(bytes: number, most = DEFAULT_LIMITS.bytes): void {
  if (bytes > most) {
    throw new UnreadableWorkbook("too-large", `more than ${sayMegabytes(most)}`);
  }
}
