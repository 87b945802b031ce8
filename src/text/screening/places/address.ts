import { AFTER_LABEL } from "../flags/number-label.ts";
import type { Hit, Screener } from "../flags/screen-flag.ts";
import { type Span, spansOf } from "../flags/span.ts";

const STREET =
  "(?:Road|Street|Avenue|Lane|Drive|Close|Crescent|Court|Place|Gardens|Grove|Way|Terrace|Square|Hill|Row|Walk|Mews|Parade|Rise|Croft|Rd|St|Ave|Cres|Ln|Dr)";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const NUMBER_WORD = String.raw`(?:(?:${TENS})-)?(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${TENS}`;
const AFTER = String.raw`\b(?! [A-Z][a-z]+'s\b)`;
const NUMBERED = new RegExp(
  String.raw`${AFTER_LABEL}(?<![\w£$.,/-])\d{1,4}[A-Za-z]?,? (?:[A-Z][a-z'-]{1,30} ){1,3}${STREET}${AFTER}`,
  "gu",
);
/** In lower case, or with a number in words, only streets that are nothing else. */
const LOWER = new RegExp(
  String.raw`${AFTER_LABEL}(?<![\w£$.,/-])\d{1,4}[a-z]?,? (?!(?:of|in|on|and|to|from|per|new|miles?|main)\b)[a-z]{3,20} (?:[a-z]{3,20} )?(?:road|rd|street|avenue|ave|lane|close|crescent|grove|gardens|terrace|mews)\b(?! (?:safety|works|users|closures|traffic|accidents|lighting|homeless))`,
  "gu",
);
const IN_WORDS = new RegExp(
  String.raw`\b(?:number )?(?:${NUMBER_WORD}),? (?:[A-Z][a-z'-]{1,30} ){1,3}${STREET}${AFTER}`,
  "giu",
);
/** `Flat 6, Larkspur Court`, `unit 9 the maltings`, `Room 12 at the Travel Inn`. */
const DWELLING =
  /\b(?:flat|apartment|apt|unit|room|plot|pitch|bedsit|caravan|block|maisonette|cottage)\.? (?:no\.? ?|number )?\d{1,4}[a-z]?,? (?:(?:at|in|of|on) )?(?:(?:the|a|an) )?(?:[a-z][a-z'-]{1,30} ?){0,4}?(?:house|court|lodge|tower|towers|point|heights|mansions?|building|maltings|mill|works|hotel|inn|hostel|b&b|road|rd|street|lane|close|avenue|drive|way|place|gardens|grove|terrace|park|site|yard|wharf|hall)\b/giu;
const HOUSE_NAME =
  /\b(?:[Tt]he )?(?:[A-Z][a-z']{1,20} ){1,2}(?:Cottage|Forge|Vicarage|Rectory|Farm|Farmhouse|Lodge|Bungalow|Barn|Mill|Manor), (?:[A-Z][a-z']{1,20} ){0,2}(?:[A-Z][a-z']{1,20})\b/gu;
const YEAR = /^(?:19|20)\d{2} /u;
const NO_STREET =
  /(?:Crown|Family|County|Magistrates'?|High|Youth|Supreme|Specialist|Violence|Abuse) Court$|(?:Safe|Job|Right|First) Place$/iu;
/** A number of things that are called by a street: `100 Broad Street businesses`. */
const COUNTED_AFTER =
  /^ (?!(?:was|is|has|his|this|as|its|us|hers)\b)(?:[a-z]+ )??(?:[a-z]{2,}(?<!s)s|bus(?:es)?|shops?)\b/u;
/** Somebody's home without a number: `lives above the shop at the corner of Mill Street`. */
const HOME =
  /\b(?:she|he|they|family|mother|father|mum|dad|child|children|couple|client|victim|woman|man|tenant|survivor|perpetrator|household)\b(?: \w+){0,3}? (?:lives?|living|lived|rents?|renting|stay(?:s|ing|ed)?|sleep(?:s|ing)?|is housed|are housed|was housed|(?:has |have )?moved)\b[^.\n]{0,40}?\b(?:above|behind|opposite|next to|next door to|beside|near|over|under|at the (?:corner|end|top|bottom|back) of|corner of)\b [^.\n]{2,60}/giu;
const IN_PLACE = /\b[A-Z][a-z]{2,}|\b(?:shop|pub|church|station|school|mosque|garage|park)\b/u;
const MOBILE_HOME =
  /\b(?:plot|pitch)\b (?:no\.? )?\d{1,3}[a-z]?\b[^.\n]{0,40}\b(?:site|lane|road|park|field)\b/giu;

function isCounted(text: string, end: number): boolean {
  return COUNTED_AFTER.test(text.slice(end, end + 40));
}

/** A house or flat with its number or name and a street or building. Courts of law and years before a street are none. */
export function addressesIn(text: string): Span[] {
  return [NUMBERED, LOWER, IN_WORDS, DWELLING, HOUSE_NAME]
    .flatMap((pattern) => spansOf(pattern, text))
    .filter(
      ({ found, end }) => !YEAR.test(found) && !NO_STREET.test(found) && !isCounted(text, end),
    )
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/** Addresses; where somebody lives without a number is asked about. */
export const findAddresses: Screener = ({ text }) => {
  const exact = addressesIn(text).map(({ start, end }): Hit => ({
    flag: "address",
    severity: "block",
    start,
    end,
  }));
  const homes = [
    ...spansOf(HOME, text).filter(({ found }) => IN_PLACE.test(found)),
    ...spansOf(MOBILE_HOME, text),
  ];
  return [
    ...exact,
    ...homes.map(({ start, end }): Hit => ({ flag: "address", severity: "warn", start, end })),
  ];
};
