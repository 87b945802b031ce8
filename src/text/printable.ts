const LINE_BREAK = /\r\n|[\r\n\u000B\u000C\u0085\u2028\u2029]/u; // eslint-disable-line no-control-regex
/** Control characters, halves of characters and what XML 1.0 cannot hold. */
const NOT_PRINTABLE = /[\p{Cs}\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu; // eslint-disable-line no-control-regex
const REPLACEMENT = "\uFFFD";

/**
 * The lines of a text as XML and HTML can hold them, without empty ones. What no file can hold is seen as
 * the replacement character, never dropped; a tab is a space.
 */
export function printableLines(text: string): string[] {
  return text
    .split(LINE_BREAK)
    .map((line) => line.replace(/\t/gu, " ").replace(NOT_PRINTABLE, REPLACEMENT))
    .filter((line) => line.trim() !== "");
}

/** The same on one line, for headings, titles and alternative texts. */
export function printableLine(text: string): string {
  return printableLines(text).join(" ");
}
