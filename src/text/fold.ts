import { replaceLookAlikes } from "./look-alikes.ts";
import { tidy } from "./tidy.ts";

/**
 * The form in which names, headings and statuses are compared: tidied, Latin letters, lower case,
 * `&` as "and", and everything but letters and digits as single spaces.
 */
export function fold(text: string): string {
  return replaceLookAlikes(tidy(text))
    .text.toLowerCase()
    .replace(/&/gu, " and ")
    .replace(/'/gu, "")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
