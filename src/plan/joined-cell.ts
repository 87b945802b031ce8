/**
 * Several short texts in one cell: `BSWA; BSWAID`, or one a line where a text holds a semicolon itself.
 * A line break within a text becomes a space, which names and headings are compared without.
 */
export function joinInCell(texts: readonly string[]): string {
  const lines = texts.map((text) => text.replace(/\s*\n\s*/gu, " "));
  return lines.some((line) => line.includes(";")) ? `${lines.join("\n")}\n` : lines.join("; ");
}

/** The texts that `joinInCell` put into one cell. */
export function splitCell(cell: string): string[] {
  return cell
    .split(cell.includes("\n") ? "\n" : ";")
    .map((text) => text.trim())
    .filter((text) => text !== "");
}
