import type { Origin } from "./pack.ts";

/** A place of the master in words: `Evidence sheet, 12, column What shows progress`. */
export function describeOrigin({ sheet, row, column }: Origin): string {
  return `${sheet} sheet, ${row}, column ${column}`;
}
