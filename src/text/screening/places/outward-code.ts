import { flagged } from "../flags/flagged.ts";
import { outwardCodesIn } from "./postcode.ts";
import type { Screener } from "../flags/screen-flag.ts";

/** First halves of postcodes: only noted. */
export const findOutwardCodes: Screener = ({ text }) =>
  flagged("outward_code", "note", outwardCodesIn(text));
