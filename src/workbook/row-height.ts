/** Points that one line of 11-point text takes, and the room above and below the text of a row. */
const LINE = 14.5;
const ROOM = 4;
/** Letters of 11-point Arial that go on a line, for each character of a column's stated width. */
const FILLED = 1.05;
/** Some fifteen lines: a longer text is read in its cell, so that one update does not fill the screen. */
const TALLEST = 221.5;

/** The lines that a wrapped text takes in a column of this width in characters: at least one. */
export function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width * FILLED));
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/**
 * The height in points of a row with so many lines, up to some fifteen. Excel fits rows by itself only
 * while somebody types, and LibreOffice not at all, so whoever writes rows says how tall they are.
 */
export function heightOfLines(lines: number): number {
  return Math.min(TALLEST, Math.max(1, lines) * LINE + ROOM);
}

/** The height in points that a row needs for its wrapped texts, each in a column of a width in characters. */
export function heightFor(texts: readonly string[], widths: readonly number[]): number {
  return heightOfLines(
    Math.max(1, ...texts.map((text, index) => linesOf(text, widths[index] ?? 10))),
  );
}
