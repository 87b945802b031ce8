import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const EMAIL =
  /(?<![\w.+%'-])[\w.+%'-]{1,64}\s?(?:@|[([]\s?at\s?[)\]])\s?(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}/giu;
/** An address with words or spaces for its signs: `joe dot sample at example dot org`, `me @ example . com`. */
const SPELT =
  /(?<![\w.+%'-])[\w.+%'-]{1,64}(?: dot [\w-]{1,64})?\s?(?:@|\bat\b|[([]\s?(?:at|@)\s?[)\]])\s?[A-Za-z0-9-]{1,63}(?:\s?(?:\.|\bdot\b|[([]\s?(?:dot|\.)\s?[)\]])\s?[A-Za-z0-9-]{2,63}){0,3}\s?(?:\.|\bdot\b|[([]\s?(?:dot|\.)\s?[)\]])\s?(?:com|org|net|uk|info|eu|gov|me)\b/giu;
/** `at` in words is the sign only where a dot is spelt too, for "at example.com" may be a web page. */
const IS_SPELT = /@|[([]\s?at|\bdot\b|[([]\s?dot/iu;

/** E-mail addresses, also with `(at)` or words for their signs. */
export const findEmails: Screener = ({ text }) => {
  if (!/@|\bat\b/iu.test(text)) return [];
  const spelt = spansOf(SPELT, text).filter(({ found }) => IS_SPELT.test(found));
  return flagged("email", "block", [...spansOf(EMAIL, text), ...spelt]);
};
