import { heightOfLines, linesOf, SCREENFUL } from "../../../workbook/row-height.ts";

/** The height in points that a wrapped text needs in a column of this width in characters; 0 where one line holds it. */
export function heightOf(text: string, width: number): number {
  const lines = linesOf(text, width);
  return lines === 1 ? 0 : heightOfLines(lines, SCREENFUL);
}
