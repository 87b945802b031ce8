import { tidy } from "../text/tidy.ts";

const PLAN_YEARS = /\b(?:years?|yrs?) ?(\d)(?: ?(?:-|to|and|&) ?(\d))?(?!\d)/iu;
const FINANCIAL_YEARS = /\b(\d{4}\/\d{2})(?: ?(?:-|to|and) ?(\d{4}\/\d{2}))?/u;
const COUNTS = ["no years", "one year", "two years", "three years", "four years", "five years"];

/** The first half of a message about a timescale that counts its years in two ways; null for others. */
export function contradictionOf(written: string): string | null {
  const plain = tidy(written);
  const planYears = PLAN_YEARS.exec(plain);
  const financialYears = FINANCIAL_YEARS.exec(plain);
  if (!planYears || !financialYears) return null;
  const [, firstYear = "", lastYear] = planYears;
  const [, from = "", to] = financialYears;
  const years = lastYear === undefined ? `Year ${firstYear}` : `Years ${firstYear}-${lastYear}`;
  if (to === undefined) return `Timescale says ${years} but also ${from}`;
  const count = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  return `Timescale says ${years} but ${from} to ${to} is ${COUNTS[count] ?? `${count} years`}`;
}
