const CONTINUED = /^(.*) \(continued (\d{1,4})\)$/su;

/** The id of the row of the Progress log that carries on the texts of a line; the first is part 2. */
export function continuedId(id: string, part: number): string {
  return `${id} (continued ${part})`;
}

/** The line that a row of the Progress log carries on, and as which part; null for a line's own row. */
export function continuedLine(id: string): { readonly id: string; readonly part: number } | null {
  const match = CONTINUED.exec(id);
  if (!match) return null;
  const [, of = "", part = ""] = match;
  return { id: of, part: Number(part) };
}
