/** A text longer than this is prose, which belongs in the Word paper (domain reference 6.2 X21). */
const LONGEST = 250;
const ENDING = "… (full text in the Word paper)";

/** The text, or where it is long its first words and where to read the rest. */
export function shortText(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST - ENDING.length);
  const space = start.search(/\s\S*$/u);
  // Half of a character that takes two places is none.
  const words = (space > LONGEST / 2 ? start.slice(0, space) : start).replace(
    /[\uD800-\uDBFF]$/u,
    "",
  );
  return `${words.trimEnd()}${ENDING}`;
}
