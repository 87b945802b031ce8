import { fold } from "../../fold.ts";
import { type Span, spansOf } from "../flags/span.ts";
import { isKnownName, isWithinKnown } from "./known-place.ts";

const NAME = String.raw`[A-Z][a-z]{1,30}(?:[ -][A-Z][a-z]{1,30}){0,3}`;
const WHERE = new RegExp(
  String.raw`\b(?:in|at|near|off|around|within|behind|opposite|outside|beside|above|(?:moved|moves|moving|relocated|relocating|transferred) to|next to|close to) (?:the )?(?<name>${NAME})`,
  "gu",
);
/** `our Erdington building`. */
const OURS = new RegExp(
  String.raw`\b(?:[Oo]ur|[Tt]he|[Ii]ts|[Tt]heir) (?<name>${NAME}) (?:building|site|house|houses|office|project|premises|property|properties|hostel|flats?)\b`,
  "gu",
);
const WHENCE = new RegExp(String.raw`\bfrom (?:the )?(?<name>${NAME})`, "gu");
const NAMED_PLACE = new RegExp(
  String.raw`\b${NAME} (?:ward|estate|district|village|town centre|station|railway station|road|street|avenue|lane|close|crescent|Road|Street|Avenue|Lane|Close|Crescent|Station)\b`,
  "gu",
);
const STREET = /(?:road|street|avenue|lane|close|crescent)$/iu;

/** Capitalised words of reports that name a time, a body or a topic, never a place. */
const NO_PLACE = new Set(
  (
    "january february march april may june july august september october november december " +
    "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter " +
    "year years quarter phase section stage priority tier level appendix table figure action actions plan " +
    "strategy strategic council government housing homelessness adult adults child children childrens social health " +
    "care police partnership commissioning safe safety domestic abuse violence women womens men victims need " +
    "line progress addition service services support supported temporary accommodation refuge refuges board " +
    "cabinet committee public local national community early help crisis prevention risk track partner " +
    "partners specialist independent data research legal act england wales britain scotland ireland uk " +
    "west east north south midlands region regional city county borough home office aid trust"
  ).split(" "),
);

const NOBODY: readonly string[] = [];

const ARTICLES = new Set("the this that each every our their a an new".split(" "));

/** True where capitalised words may name a place that is none of the `known` whole names. */
export function mayNamePlace(name: string, known: readonly string[]): boolean {
  const words = fold(name).split(" ");
  while (words[0] !== undefined && ARTICLES.has(words[0])) words.shift();
  const [first] = words;
  if (first === undefined || NO_PLACE.has(first)) return false;
  if (words.every((word) => NO_PLACE.has(word))) return false;
  return !isKnownName(words.join(" "), known);
}

function namesAfter(pattern: RegExp, text: string, known: readonly string[]): Span[] {
  return spansOf(pattern, text).flatMap(({ start, end, found, groups: { name = "" } }) => {
    if (!mayNamePlace(name, known)) return [];
    const from = start + found.indexOf(name);
    const place = { start: from, end: Math.max(end, from + name.length) };
    return isWithinKnown(text, place, known) ? [] : [place];
  });
}

/**
 * Stretches that read like the name of a place: capitalised words after "in", "at", "near" and the
 * like, or before "ward", "estate", "Road". Names in `known` give nothing away, but in that of a street.
 */
export function placesIn(text: string, known: readonly string[]): Span[] {
  const named = spansOf(NAMED_PLACE, text).filter(({ found }) =>
    mayNamePlace(found.replace(/ \S+$/u, ""), STREET.test(found) ? NOBODY : known),
  );
  return [...named, ...namesAfter(WHERE, text, known), ...namesAfter(OURS, text, known)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Places as above, and where someone comes from. */
export function placesAndOriginsIn(text: string): Span[] {
  const origins = namesAfter(WHENCE, text, NOBODY);
  return [...placesIn(text, NOBODY), ...origins].sort((a, b) => a.start - b.start);
}
