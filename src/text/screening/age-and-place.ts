import { placesAndOriginsIn } from "./place.ts";
import type { Screener } from "./screen-flag.ts";
import { spansNear, spansOf } from "./span.ts";

const AGE =
  /(?<![\d-])\b(?:aged? \d{1,3}(?!\d| ?-| (?:to|and|or)\b)|\d{1,3}[ -]years?[ -]old|\d{1,3} ?(?:yo|y\/o))\b/giu;

/** One person's age near the name of a place: together they can tell who it is. Age groups are none. */
export const findAgesWithPlace: Screener = ({ text }) => {
  const ages = spansOf(AGE, text);
  if (ages.length === 0) return [];
  return spansNear(text, ages, placesAndOriginsIn(text)).map(({ start, end }) => ({
    flag: "age_place",
    severity: "warn",
    start,
    end,
  }));
};
