import type { Screener } from "./screen-flag.ts";
import { spansOf } from "./span.ts";

const LINK = /(?:https?:\/\/|\bwww\.)[^\s<>"]{3,2000}/giu;
const ID =
  /[?&#](?:[\w-]{0,30}(?:id|ref|uid|guid)|case|client|person|user|token|key|session|email)=[^&\s]/iu;

/** Links that carry the number of a record or a person. */
export const findLinksWithId: Screener = ({ text }) =>
  spansOf(LINK, text)
    .filter(({ found }) => ID.test(found))
    .map(({ start, end }) => ({ flag: "url_with_id", severity: "warn", start, end }));
