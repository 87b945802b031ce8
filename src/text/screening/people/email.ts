import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const EMAIL =
  /(?<![\w.+%'-])[\w.+%'-]{1,64}\s?(?:@|[([]\s?at\s?[)\]])\s?(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}/gu;

/** E-mail addresses, also with `(at)` for `@`. */
export const findEmails: Screener = ({ text }) => flagged("email", "block", spansOf(EMAIL, text));
