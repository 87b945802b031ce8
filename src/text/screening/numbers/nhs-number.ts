import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const TEN_DIGITS = /(?<![\d£$.,/+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d.]?\d)/gu;

/** Modulus 11 with weights 10 to 2; ten equal digits are nobody's number. */
function isNhsNumber(written: string): boolean {
  const digits = Array.from(written.replace(/\D/gu, ""), Number);
  if (new Set(digits).size === 1) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** Ten digits that are called an NHS number are one, with a slip of the pen too. */
const CALLED =
  /\bNHS[ -]?(?:numbers?|no|num)?[.:, ]{0,3}(?:is |was )?\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d.]?\d)/giu;

/** NHS numbers: ten digits whose check digit is right, or that are called so. */
export const findNhsNumbers: Screener = ({ text }) =>
  flagged("nhs_number", "block", [
    ...spansOf(TEN_DIGITS, text).filter(({ found }) => isNhsNumber(found)),
    ...spansOf(CALLED, text),
  ]);
