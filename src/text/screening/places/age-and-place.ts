import { isIn } from "../../patterns/may-match.ts";
import { placesAndOriginsIn } from "./place.ts";
import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansNear, spansOf } from "../flags/span.ts";

const PERSON =
  "woman|man|lady|gentleman|girl|boy|lad|lass|mother|mum|father|dad|grandmother|grandfather|gran|grandad|widow|widower|wife|husband|son|daughter|sister|brother|grandson|granddaughter|teenager|youth|student|pupil|tenant|client|patient|resident|victim|survivor|carer|person|child|baby|toddler|pensioner|twins?";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const UNIT = "one|two|three|four|five|six|seven|eight|nine";
const IN_WORDS = `(?:${TENS})(?:[ -](?:${UNIT}))?|${UNIT}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen`;
const AGE = [
  /(?<![\d-])\b(?:aged? \d{1,3}(?!\d| ?-| (?:to|and|or)\b)|\d{1,3}[ -]years?[ -]old|\d{1,3} ?(?:yo|y\/o))\b(?! ?s\b)/giu,
  new RegExp(String.raw`\b(?:${IN_WORDS})[ -]years?[ -]old\b(?!s)`, "giu"),
  new RegExp(
    String.raw`\b(?:${PERSON})(?:,? aged| of|,| \() ?(?:\d{1,3}|${IN_WORDS})(?=[,) .]|$)(?! (?:to|and|or|per|of|in) (?:\d|over|under))(?!,? ?\d)`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?:a|an|the|one|our) (?:\w{1,15} ){0,2}(?:${PERSON}) in (?:his|her|their) (?:early |mid |mid-|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0s)\b`,
    "giu",
  ),
];
const ANY = new RegExp(String.raw`\baged?\b|\bold\b|\d ?(?:yo|y\/o)\b|\b(?:${PERSON})\b`, "iu");

/** One person's age near the name of a place: together they can tell who it is. Age groups are none. */
export const findAgesWithPlace: Screener = ({ text }) => {
  if (!isIn(ANY, text)) return [];
  const ages = AGE.flatMap((pattern) => spansOf(pattern, text)).sort((a, b) => a.start - b.start);
  if (ages.length === 0) return [];
  return flagged("age_place", "warn", spansNear(text, ages, placesAndOriginsIn(text)));
};
