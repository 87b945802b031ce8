import { isIsoDay, isoDay, MONTHS, type IsoDay } from "./iso-day.ts";

/** The day that a text names: `2018-11-14` or `14 November 2018`; undefined for anything else. */
export function dayOfText(text: string): IsoDay | undefined {
  const plain = text.trim();
  if (isIsoDay(plain)) return plain;
  const match = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/u.exec(plain.toLowerCase());
  if (!match) return undefined;
  const [, day = "", name = "", year = ""] = match;
  const month = MONTHS.findIndex((full) => {
    const lower = full.toLowerCase();
    return lower === name || lower.slice(0, 3) === name;
  });
  return isoDay(Number(year), month + 1, Number(day));
}
