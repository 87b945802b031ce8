/** The headings in order, each made unique: Excel renames the second of two that are the same (X4). */
export function uniqueHeadings(headings: readonly string[]): string[] {
  const used = new Set<string>();
  return headings.map((heading, index) => {
    const text = heading.trim() === "" ? `Column ${index + 1}` : heading;
    let unique = text;
    for (let number = 2; used.has(unique.toLowerCase()); number++) unique = `${text} (${number})`;
    used.add(unique.toLowerCase());
    return unique;
  });
}
