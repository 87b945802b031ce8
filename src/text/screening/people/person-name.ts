import { flagged } from "../flags/flagged.ts";
import type { Screener } from "../flags/screen-flag.ts";
import { spansOf } from "../flags/span.ts";

/** A surname in capitals, with first names or initials before it. */
export const SURNAME = String.raw`(?:[A-Z]\.? ){0,3}[A-Z][a-z'-]{1,30}(?:[ -][A-Z][a-z'-]{1,30})?`;
const TITLED = new RegExp(
  String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sir|Dame|PC|DC|DS|DI|Sgt|Insp|Inspector)\.? ${SURNAME}`,
  "gu",
);
const CALLED = new RegExp(
  String.raw`\b(?:[Nn]ame(?:d)?(?: is| was)?:? |[Cc]alled )[A-Z][a-z'-]{1,30} [A-Z][a-z'-]{1,30}`,
  "gu",
);
const TOPIC =
  "Domestic|Sexual|Child|Modern|Honour|Forced|Human|Female|Hate|Crime|Gang|Serious|Coercive";
const IN_OFFENCE = new RegExp(
  String.raw`\b(?:victims? of|(?:killed|murdered|attacked|abused) by|(?:murder|killing|conviction) of) (?!${TOPIC})[A-Z][a-z'-]{1,30} [A-Z][a-z'-]{1,30}`,
  "gu",
);

/** Names of people: after a title, after "name is", or after an offence by or against them. */
export function namesIn(text: string): { readonly start: number; readonly end: number }[] {
  return [TITLED, CALLED, IN_OFFENCE]
    .flatMap((pattern) => spansOf(pattern, text))
    .sort((a, b) => a.start - b.start);
}

/** Names of people. */
export const findPersonNames: Screener = ({ text }) =>
  flagged("person_name", "warn", namesIn(text));
