import { addressesIn } from "./address.ts";
import { isWithinKnown } from "./known-place.ts";
import { landmarksIn } from "./landmark.ts";
import { mayNamePlace, placesIn } from "./place.ts";
import { outwardCodesIn, postcodesIn } from "./postcode.ts";
import { flagged } from "../flags/flagged.ts";
import type { ScreenOptions, Screener } from "../flags/screen-flag.ts";
import { type Span, spansNear, spansOf } from "../flags/span.ts";

const REFUGE =
  /\b(?:(?<!(?:pedestrian|traffic|central) )refuges?(?! (?:islands?|collections?))|safe[ -]?houses?|safe accommodation|sanctuary|sanctuaries|(?:women's |homeless )?hostels?)\b/giu;
/** Houses that are a refuge in other words. */
const WHERE_THEY_SLEEP =
  /\b(?:project|house|building|home|unit|flats?|centre|accommodation),? where (?:the |our |these )?(?:women|families|mothers|children|victims|survivors)\b[^.\n]{0,30}\b(?:sleep|stay|live|are housed|are staying|are living|are placed)\b/giu;
/** Where a plan is about services, a refuge for people says so. */
const FOR_PEOPLE =
  /\b(?:(?:women's|men's|family|domestic abuse|DA|dispersed) (?:refuges?|hostels?|sanctuary)|safe[ -]?houses?|safe accommodation)\b/giu;
const NAME = String.raw`(?<name>[A-Z][a-z]{1,30}(?:[ -][A-Z][a-z]{1,30}){0,3})`;
const CALLED = String.raw`[Rr]efuges?|[Ss]afe[ -][Hh]ouses?|[Ss]anctuary`;
/** "the Moseley refuge", "Acocks Green refuge": one word that begins a sentence may be any word. */
const BEFORE = [
  new RegExp(
    String.raw`\b(?<name>[A-Z][a-z]{1,30}(?:[ -][A-Z][a-z]{1,30}){1,3}) (?:${CALLED})\b`,
    "gu",
  ),
  new RegExp(String.raw`(?<=[a-z,;:] )${NAME} (?:${CALLED})\b`, "gu"),
];
/** "Refuge (Moseley)", "the refuge: Acocks Green". */
const AFTER = new RegExp(String.raw`\b(?:${CALLED})(?: ?\(|: | [-–] )${NAME}`, "gu");

function refugesIn(text: string, { subject }: Required<ScreenOptions>): Span[] {
  if (subject === "none") return [];
  const patterns =
    subject === "services" ? [FOR_PEOPLE, WHERE_THEY_SLEEP] : [REFUGE, WHERE_THEY_SLEEP];
  return patterns.flatMap((pattern) => spansOf(pattern, text)).sort((a, b) => a.start - b.start);
}

/** A refuge or safe house that is called by a place, without a word such as "in" between the two. */
function namedRefugesIn(text: string, known: readonly string[]): Span[] {
  const found = [...BEFORE, AFTER].flatMap((pattern) => spansOf(pattern, text));
  const places = found.filter(
    (place) =>
      mayNamePlace(place.groups["name"] ?? "", known) && !isWithinKnown(text, place, known),
  );
  return places.filter((place, at) => places.findIndex(({ end }) => end === place.end) === at);
}

/**
 * A place within twelve words of a refuge or safe house: address, postcode, ward, street, landmark or
 * another place's name; or a refuge that is called by one. Wording about refuges as such, or in the whole
 * area of the plan, is none.
 */
export const findRefugeLocations: Screener = ({ text }, options) => {
  const refuges = refugesIn(text, options);
  if (refuges.length === 0) return [];
  const places = [
    ...addressesIn(text),
    ...postcodesIn(text),
    ...outwardCodesIn(text),
    ...placesIn(text, options.known),
    ...landmarksIn(text),
  ].sort((a, b) => a.start - b.start);
  const named = options.subject === "people" ? namedRefugesIn(text, options.known) : [];
  return flagged("refuge_location", "block", [...spansNear(text, places, refuges), ...named]);
};
