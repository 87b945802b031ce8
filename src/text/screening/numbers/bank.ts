import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const SORT_CODE = /\bsort ?code\b[ :.#-]{0,4}(?:is )?\d{2}[ -]?\d{2}[ -]?\d{2}(?!\d)/giu;
const ACCOUNT =
  /\b(?:account|a\/c|acc)\b(?: (?:no|number|num))?\.?[ :#-]{0,4}(?:is )?\d{8}(?!\d)/giu;
/** A sort code and the account beside it need no word. */
const PAIR = /(?<![\d-])\d{2}[- ]\d{2}[- ]\d{2},?[ /]{1,3}\d{8}(?!\d)/gu;
const IBAN = /\bGB\d{2} ?[A-Z]{4}(?: ?\d){14}\b/gu;

/** Sort codes, account numbers and IBANs. */
export const findBankDetails: Screener = ({ text }) =>
  flagged(
    "bank",
    "block",
    [SORT_CODE, ACCOUNT, PAIR, IBAN].flatMap((pattern) => spansOf(pattern, text)),
  );
