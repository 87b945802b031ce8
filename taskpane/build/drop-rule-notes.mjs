/** The two properties of a rule that only the README's table and a reader of the code need. */
const NOTE = /^ {2,4}(?:title|(?:title|source):\s+"(?:[^"\\]|\\.)*"),\n/gmu;

/**
 * Takes the notes out of a rule's file before it is packed for the pane, which shows neither.
 *
 * @param {string} source
 * @returns {string}
 */
export default function dropRuleNotes(source) {
  return source.replace(NOTE, "");
}
