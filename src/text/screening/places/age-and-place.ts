import { placesAndOriginsIn } from "./place.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansNear, spansOf } from "../flags/span.ts";

const AGE =
  /(?<![\d-])\b(?:aged? \d{1,3}(?!\d| ?-| (?:to|and|or)\b)|\d{1,3}[ -]years?[ -]old|\d{1,3} ?(?:yo|y\/o))\b/giu;

/** One person's age near the name of a place: together they can tell who it is. Age groups are none. */
export const findAgesWithPlace: Screener = ({ text }) => {
  const ages = spansOf(AGE, text);
  if (ages.length === 0) return [];
  return flagged("age_place", "warn", spansNear(text, ages, placesAndOriginsIn(text)));
};
