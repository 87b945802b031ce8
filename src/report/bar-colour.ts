import { RATINGS } from "../plan/ratings.ts";
import { RATING_COLOURS } from "./rating-colours.ts";

/** For bars that stand for no rating: none of the ratings' colours. */
const PLAIN = "54319F";

/** The fill of a bar, as six hexadecimal digits: a rating's own where its label is or starts with one. */
export function barColour(label: string): string {
  const [first = ""] = label.split(/[^A-Za-z]/u);
  const rating = RATINGS.find((name) => name === first);
  return rating === undefined ? PLAIN : RATING_COLOURS[rating].fill;
}
