import type { Period } from "../../financial-year.ts";
import { addDays, isoDay } from "../../iso-day.ts";

/** The day of March on which the Gregorian reckoning puts Easter Sunday; above 31 it is in April. */
function sundayFromMarch(year: number): number {
  const century = Math.floor(year / 100);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const age = (19 * (year % 19) + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const lateMoon = age === 29 || (age === 28 && year % 19 > 10) ? 1 : 0;
  const full = age - lateMoon;
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
  return 28 + full - weekday;
}

/** Good Friday to Easter Sunday of a calendar year. */
export function easterOf(year: number): Period {
  const sunday = addDays(isoDay(year, 3, 1) ?? "", sundayFromMarch(year) - 1);
  return { start: addDays(sunday, -2), end: sunday };
}
