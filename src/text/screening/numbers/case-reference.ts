import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { type Span, spansOf } from "../flags/span.ts";

const SUBJECT =
  "M\\.?A\\.?R\\.?A\\.?C\\.?|DHR|DARDR|SAR|SCR|CSPR|LCSPR|rapid review|IDVA|CAD|case|crime|incident|log|client|referral|custody|safeguarding|court|claim|file|occurrence|URN|LADO|complaint|enquiry|investigation|EHCP|tenancy|prison|prisoner|hospital|patient|Mosaic|Liquidlogic|CareFirst|Care ?Director|Framework-?i|SystmOne|EMIS|RiO|Datix|NOMIS|Niche|Athena|ViSOR|Northgate|CRN|UPN|MRN";
const REFERENCE = new RegExp(
  String.raw`\b(?<subject>${SUBJECT})(?<what> (?:case|report|log|file|incident|referral|reference))?(?<label>,? ?(?:ref(?:erence)?|number|numbered|no|nr|num|id|#)\b ?(?:number|no)?\.?)?(?: is| was| of)?[ :.#/-]{1,3}(?<token>[A-Za-z0-9][\w/-]{0,30})`,
  "giu",
);
/** Reviews are counted by number and year: `DHR-07/2017`, `SAR/2021/B`. */
const REVIEW =
  /\b(?:DHR|DARDR|SAR|SCR|LCSPR|CSPR)(?: ?[-/]| (?:no\.? ?|number )?)(?<token>\d{1,4}(?:[/-][\dA-Z]{1,4}| ?\((?:19|20)\d{2}\))?)(?![\w%])/gu;
/** Forms that courts use. */
const OF_COURT =
  /(?<![A-Za-z0-9])(?:[A-Z]{2}\d{2}[A-Z]{1,2}\d{4,6}|T\d{8}|[A-Z]\d{2}[A-Z]{2}\d{3})(?![A-Za-z0-9])/gu;
const PAIR = /^(?<first>(?:19|20)\d{2})[/-](?:(?:19|20)?(?<second>\d{2}))$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const NEEDS_LABEL =
  /^(?:incident|log|client|referral|custody|safeguarding|court|claim|file|occurrence|enquiry|investigation|lado|complaint|tenancy|prison|prisoner|hospital|patient|ehcp|rio|athena|niche|sar|scr|dhr|cspr|lcspr|dardr)$/iu;
/** Words that say whose number it is as well as a label would. */
const SAID_BEFORE = /\b(?:police|control room|999)$/iu;

/** `2018/19` is a pair of years, `2018/04` a number in a year. */
function isYears(token: string): boolean {
  if (YEAR.test(token)) return true;
  const { first = "", second = "" } = PAIR.exec(token)?.groups ?? {};
  return first !== "" && (Number(first) + 1) % 100 === Number(second);
}

function isReference(subject: string, labelled: boolean, token: string): boolean {
  const digits = token.replace(/\D/gu, "").length;
  if (isYears(token) || digits === 0 || /^\d+(?:st|nd|rd|th)$/u.test(token)) return false;
  if (labelled) return digits >= 2;
  if (/^[A-Z]{1,6}[-/]/u.test(token)) return digits >= 3;
  return !NEEDS_LABEL.test(subject) && digits >= 3 && token.length > 3;
}

function afterSubject(text: string): Span[] {
  return spansOf(REFERENCE, text).filter(({ start, groups }) => {
    const { subject = "", what, label, token = "" } = groups;
    const isSaid = SAID_BEFORE.test(text.slice(Math.max(0, start - 14), start).trimEnd());
    return isReference(subject, (label ?? what) !== undefined || isSaid, token);
  });
}

/** Numbers of cases, reviews, crimes and incidents, after the word that says so, and those of courts. */
export const findCaseReferences: Screener = ({ text }) => {
  if (!/\d/u.test(text)) return [];
  const reviews = spansOf(REVIEW, text).filter(({ groups: { token = "" } }) => !isYears(token));
  return flagged(
    "case_reference",
    "block",
    [...afterSubject(text), ...reviews, ...spansOf(OF_COURT, text)].sort(
      (a, b) => a.start - b.start,
    ),
  );
};
