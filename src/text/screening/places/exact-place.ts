import { isIn } from "../../patterns/may-match.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

const SLASHED = /\/\/\/ ?\p{L}{2,20}[.·]\p{L}{2,20}[.·]\p{L}{2,20}/gu;
const THREE_WORDS = /(?<![\w@/.-])[a-z]{3,18}\.[a-z]{3,18}\.[a-z]{3,18}(?![\w@/]|\.\w)/gu;
/** Endings of files and of pages on the web. */
const OF_FILE =
  /^www\.|\.(?:docx?|xlsx?|pptx?|pdf|csv|txt|htm|html|com|org|net|info|gov|uk|eu|zip|png|jpg|jpeg|msg|odt|ods|rtf|xml|json)$/u;
const CALLED =
  /\bwhat ?(?:3|three) ?words\b(?: (?:address|location|is|was|of|square|code|reference))*:? ?["']?(?:(?:the words )?[a-z]{3,18}[ ,./-]{1,2}[a-z]{3,18}[ ,./-]{1,2}[a-z]{3,18})/giu;
const IS_CALLED_SO =
  /\bwhat ?(?:3|three) ?words (?:address |location |square |code )?(?:is|was|of|:|[a-z]+\.[a-z]+\.)/iu;
const DECIMAL = String.raw`-?\d{1,3}\.\d{3,8}°?`;
const COORDINATES = new RegExp(
  String.raw`(?<![\d.])${DECIMAL} ?[NS]?(?: ?, ?| / | )${DECIMAL} ?[EW]?(?![\d.])`,
  "gu",
);
const DEGREES =
  /\d{1,3} ?°[ \d.'"′″]{0,14}[NSEW]\b(?:[ ,]{1,2}\d{1,3} ?°[ \d.'"′″]{0,14}[NSEW]\b)?/gu;
/** The national grid; with its name in any form, without it in two groups of three to five figures. */
const GRID =
  /\b(?:grid(?: ref(?:erence)?)?|OS(?:GB)?(?: ref(?:erence)?)?|NGR)\b\.?:? ?(?:is |was )?[HJNOST][A-HJ-Z] ?(?:\d{3,5} ?\d{3,5})\b/giu;

/** Places to a few metres: three-word addresses, coordinates and references to the national grid. */
export const findExactPlaces: Screener = ({ text }) => {
  const words = spansOf(THREE_WORDS, text).filter(({ found }) => !OF_FILE.test(found));
  const called = isIn(IS_CALLED_SO, text) ? spansOf(CALLED, text) : [];
  const others = [SLASHED, COORDINATES, DEGREES, GRID].flatMap((pattern) => spansOf(pattern, text));
  return flagged(
    "exact_place",
    "warn",
    [...words, ...called, ...others].sort((a, b) => a.start - b.start),
  );
};
