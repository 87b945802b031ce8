import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const REGISTRATION = /(?<![A-Za-z0-9])(?!FY)[A-Z]{2}\d{2} ?[A-Z]{3}(?![A-Za-z0-9])/gu;
/** After the word for it, any case and every form that was ever in use. */
const CALLED =
  /\b(?:reg(?:istration)?(?: (?:no|number|plate|mark))?|(?:number )?plate|VRM|licence plate)\b[.:]?(?: (?:is|was|of|the))? ?(?:[a-z]{2}\d{2} ?[a-z]{3}|[a-z]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3}[a-z]?|[a-z]{1,3} ?\d{1,4})(?![A-Za-z0-9])/giu;
/** Grants, contracts and forms have references of the same shape. */
const OTHER_REFERENCE =
  /\b(?:grant|reference|ref|contract|order|form|project|fund|code|invoice|version|policy)\.?:? ?(?:no\.? |number |is |was )?$/iu;

/** Vehicle registrations of the form in use since 2001, and of every form after a word that says so. */
export const findVehicles: Screener = ({ text }) => {
  const since2001 = spansOf(REGISTRATION, text).filter(
    ({ start }) => !OTHER_REFERENCE.test(text.slice(Math.max(0, start - 30), start)),
  );
  return flagged("vehicle_registration", "warn", [...since2001, ...spansOf(CALLED, text)]);
};
