/** What Excel reads as a cell, in either of its two ways of writing one. */
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/iu;

/**
 * A name for the Excel table of each id, in order: meaningful, unique whatever its case
 * (domain reference 6.2 X1). `taken` are names of other tables.
 */
export function tableNames(ids: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return ids.map((id) => {
    const letters = id.replace(/[^A-Za-z0-9_]/gu, "_").slice(0, 200);
    const stem =
      /^[A-Za-z_]/u.test(letters) && !LIKE_A_CELL.test(letters) ? letters : `table_${letters}`;
    let name = stem;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${stem}_${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}
