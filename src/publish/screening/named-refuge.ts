import type { Hit, Screener } from "../../text/screening/flags/screen-flag.ts";
import { mayNamePlace } from "../../text/screening/places/place.ts";
import { spansOf } from "../../text/screening/flags/span.ts";

const NAME = String.raw`(?<name>[A-Z][a-z]{1,30}(?:[ -][A-Z][a-z]{1,30}){0,3})`;
const REFUGE = String.raw`[Rr]efuges?|[Ss]afe[ -][Hh]ouses?|[Ss]anctuary`;
/** "the Moseley refuge", "Acocks Green refuge": one word that begins a sentence may be any word. */
const BEFORE = [
  new RegExp(
    String.raw`\b(?<name>[A-Z][a-z]{1,30}(?:[ -][A-Z][a-z]{1,30}){1,3}) (?:${REFUGE})\b`,
    "gu",
  ),
  new RegExp(String.raw`(?<=[a-z,;:] )${NAME} (?:${REFUGE})\b`, "gu"),
];
/** "Refuge (Moseley)", "the refuge: Acocks Green". */
const AFTER = new RegExp(String.raw`\b(?:${REFUGE})(?: ?\(|: | [-–] )${NAME}`, "gu");

/** A refuge or safe house that is called by a place, without a word such as "in" between the two. */
export const findNamedRefuges: Screener = ({ text }, { known }) => {
  const found = [...BEFORE, AFTER].flatMap((pattern) => spansOf(pattern, text));
  const hits = found.flatMap(({ start, end, groups: { name = "" } }): Hit[] =>
    mayNamePlace(name, known) ? [{ flag: "refuge_location", severity: "block", start, end }] : [],
  );
  return hits.filter((hit, at) => hits.findIndex(({ end }) => end === hit.end) === at);
};
