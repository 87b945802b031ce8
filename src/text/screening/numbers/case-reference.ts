import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const REFERENCE =
  /\b(?<subject>MARAC|DHR|IDVA|CAD|case|crime|incident|log|client|referral|custody|safeguarding|court|file|occurrence|URN)(?: (?:case|report|log|file))?(?<label> ?(?:ref(?:erence)?|number|no|num|id|#)\b ?(?:number|no)?\.?)?[ :.#]{1,3}(?<token>[A-Za-z0-9][\w/-]{0,30})/giu;
const YEARS = /^(?:19|20)\d{2}(?:[/-](?:\d{2}|(?:19|20)\d{2}))?$/u;
const NEEDS_LABEL =
  /^(?:incident|log|client|referral|custody|safeguarding|court|file|occurrence)$/iu;

/** `2018/19` is a pair of years, `2019/114` a number in a year. */
function isReference(subject: string, labelled: boolean, token: string): boolean {
  const digits = token.replace(/\D/gu, "").length;
  if (YEARS.test(token) || digits === 0) return false;
  if (labelled) return digits >= 2;
  return !NEEDS_LABEL.test(subject) && digits >= 3 && token.length > 3;
}

/** Numbers of cases, crimes and incidents, after the word that says so. */
export const findCaseReferences: Screener = ({ text }) =>
  flagged(
    "case_reference",
    "block",
    spansOf(REFERENCE, text).filter(({ groups: { subject = "", label, token = "" } }) =>
      isReference(subject, label !== undefined, token),
    ),
  );
