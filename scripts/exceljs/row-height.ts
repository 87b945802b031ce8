/** Points that one line of 11-point text takes, and the room above and below the text of a row. */
const LINE = 14.5;
const ROOM = 4;
/** Letters of 11-point Arial that go on a line, for each digit of the column's width. */
const FILLED = 1.05;
/** Excel's own limit. */
const TALLEST = 409;

function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width * FILLED));
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/**
 * The height in points that a row needs to show all of its wrapped texts, each in a column of a width
 * in characters. Excel fits rows by itself only while somebody types, and LibreOffice not at all.
 */
export function heightFor(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => linesOf(text, widths[index] ?? 10));
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + ROOM);
}
