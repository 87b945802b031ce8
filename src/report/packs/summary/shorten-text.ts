import type { PackText } from "../../../publish/pack.ts";
import { shorten } from "../../../text/shorten.ts";

/** A text of a paper that is cut as `shorten` does, and keeps its place: it is screened in full. */
export function shortenText({ text, origin }: PackText, most: number): PackText {
  const short = shorten(text, most);
  return short === text ? { text, origin } : { text: short, origin, full: text };
}
