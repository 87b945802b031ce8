/** Points that one line of 11-point text takes, and the room above and below the text of a row. */
const LINE = 14.5;
const ROOM = 4;
/** Letters of 11-point Arial that go on a line, for each character of a column's stated width. */
const FILLED = 1.05;
/** Excel's own limit, in points. */
const TALLEST = 409;
/** Some fifteen lines, for rows of a master: a longer text is read in its cell, so that it does not fill the screen. */
export const SCREENFUL = 221.5;

/** The lines that a wrapped text takes in a column of this width in characters: at least one. */
export function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width * FILLED));
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/**
 * The height in points of a row with so many lines, at most `tallest`. Excel fits rows by itself only
 * while somebody types, and LibreOffice not at all, so whoever writes rows says how tall they are.
 */
export function heightOfLines(lines: number, tallest = TALLEST): number {
  return Math.min(tallest, Math.max(1, lines) * LINE + ROOM);
}

/**
 * The height in points that a row needs for its wrapped texts, each in a column of a width in
 * characters, at most `tallest`.
 */
export function heightFor(
  texts: readonly string[],
  widths: readonly number[],
  tallest = TALLEST,
): number {
  const lines = texts.map((text, index) => linesOf(text, widths[index] ?? 10));
  return heightOfLines(Math.max(1, ...lines), tallest);
}
