/** The longest name that a file may have on every system is 255 bytes; the rest is for folders and numbers. */
const MOST_BYTES = 180;
/** A copy that was mended and sent back is one more copy of the same return. */
const COPY = /(?: - to mend(?: \d+)?)+$/u;

/** The beginning of a name, as many whole characters as fit. */
function shortened(name: string): string {
  let bytes = 0;
  let short = "";
  for (const character of name) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > MOST_BYTES) return `${short.trimEnd()}…`;
    short += character;
  }
  return short;
}

/**
 * What the copy of a return is called that says what to mend: `East`, `.xlsx` → `East - to mend.xlsx`, and so
 * for the copy itself where it comes back. Names in `taken`, in lower case, get a number behind; the new one is
 * put there too. A very long name loses its end.
 */
export function feedbackName(name: string, ext: string, taken: Set<string>): string {
  const short = shortened(name.replace(COPY, "") || name);
  let file = `${short} - to mend${ext}`;
  for (let number = 2; taken.has(file.toLowerCase()); number++) {
    file = `${short} - to mend ${number}${ext}`;
  }
  taken.add(file.toLowerCase());
  return file;
}
