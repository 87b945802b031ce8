/** Control characters but tab and line feed, direction marks, and the two line ends that only Unicode has. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * The text with every character that would act on a terminal instead of being seen there written out, as
 * `\u001b`: in a JSON document that is the same text still.
 */
export function visible(text: string): string {
  return text.replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
