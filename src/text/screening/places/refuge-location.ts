import { addressesIn } from "./address.ts";
import { placesIn } from "./place.ts";
import { outwardCodesIn, postcodesIn } from "./postcode.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansNear, spansOf } from "../flags/span.ts";

const REFUGE = /\b(?:refuges?|safe[ -]?houses?|safe accommodation|sanctuary|sanctuaries)\b/giu;

/**
 * A place within twelve words of a refuge or safe house: address, postcode, ward, street or another
 * place's name. Wording about refuges as such, or in the whole area of the plan, is none.
 */
export const findRefugeLocations: Screener = ({ text }, { known }) => {
  const refuges = spansOf(REFUGE, text);
  if (refuges.length === 0) return [];
  const places = [
    ...addressesIn(text),
    ...postcodesIn(text),
    ...outwardCodesIn(text),
    ...placesIn(text, known),
  ].sort((a, b) => a.start - b.start);
  return flagged("refuge_location", "block", spansNear(text, places, refuges));
};
