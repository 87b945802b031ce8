/** Excel's own limit. */
const LONGEST = 31;

/** A title as a tab can carry it: no character that Excel or a link to the sheet trips over. */
function tabText(title: string): string {
  const plain = title.replace(/[[\]:*?/\\'"!<>&]|\p{C}/gu, " ").replace(/\s+/gu, " ");
  return plain.trim() === "" ? "Table" : plain.trim();
}

/** Words that no name ends with. */
const JOINING =
  /(?:\s(?:and|or|of|in|on|at|the|a|an|with|for|to|by|from|their|its|this|used|&)){1,9}$/iu;

/** Between words, never within a bracket: `KPI figures (April 2018 to March 2019)` is `KPI figures`. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length + 1);
  const space = start.lastIndexOf(" ");
  const words = (space > length / 2 ? start.slice(0, space) : start.slice(0, length)).trim();
  const open = words.lastIndexOf("(");
  const whole = open > 0 && !words.includes(")", open) ? words.slice(0, open).trim() : words;
  return whole.replace(JOINING, "");
}

/**
 * A tab name for each title, in order: clear, unique whatever its case, at most 31 characters
 * (domain reference 6.2 X17). `taken` are names of other sheets.
 */
export function sheetNames(titles: readonly string[], taken: readonly string[]): string[] {
  // Excel keeps the name History for itself.
  const used = new Set([...taken, "History"].map((name) => name.toLowerCase()));
  return titles.map((title) => {
    const text = tabText(title);
    let name = cut(text, LONGEST);
    for (let number = 2; used.has(name.toLowerCase()); number++) {
      name = `${cut(text, LONGEST - 1 - String(number).length)} ${number}`;
    }
    used.add(name.toLowerCase());
    return name;
  });
}
