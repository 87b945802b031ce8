/** Points that a line of text takes, and the room above and below it; what one plain line needs. */
const LINE = 14.5;
const ROOM = 4;
/** Letters that go on a line for each character of a column's stated width. */
const FILLED = 1.05;
/** Excel's own limit. */
const TALLEST = 409;

/**
 * The height in points that a wrapped text needs in a column of this width in characters; 0 where one
 * line holds it. Excel fits rows only while somebody types, and LibreOffice does not do so at all.
 */
export function heightOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width * FILLED));
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return lines === 1 ? 0 : Math.min(TALLEST, lines * LINE + ROOM);
}
