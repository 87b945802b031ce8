import { isIn } from "../../patterns/may-match.ts";
import type { Hit, Screener } from "../flags/screen-flag.ts";
import { type Span, spansOf } from "../flags/span.ts";
import { nameKind } from "../names/listed-names.ts";
import { isWithinKnown } from "../places/known-place.ts";
import { listedNamesIn } from "./listed-name.ts";
import { isNoName } from "./no-name.ts";
import { isInPublicRole, ROLE } from "./role-words.ts";

/** A surname in capitals, with first names or initials before it. */
export const SURNAME = String.raw`(?:\p{Lu}\.? ){0,3}\p{Lu}\p{Ll}[\p{L}'-]{0,30}(?:[ -]\p{Lu}[\p{L}'-]{1,30})?`;
const TITLED = new RegExp(
  String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sir|Dame|PC|DC|DS|DI|Sgt|Insp|Inspector)\.? (?!(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b)${SURNAME}`,
  "gu",
);
/** Titles in lower case, before words that may be a name. */
const LOWER_TITLED =
  /\b(?:mr|mrs|ms|mx|dr)\.? (?!(?:mr|mrs|ms|miss|mx|dr|who|is|was|has|said|and|or|the|to|for|appointments?|surgery)\b)[\p{L}'-]{3,30}(?: (?!(?:who|is|was|has|had|said|and|or|the|to|for|about|in|at|on|with|went|told|asked|will|patient)\b)\p{Ll}[\p{L}'-]{1,30}){0,2}/gu;
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
/** `the defendant Oyelaran`, `her attacker, Gareth`. */
const OF_ROLE = new RegExp(
  String.raw`\b(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Oo]ur|[Aa]|[Ff]ormer)(?: [a-z]{1,12}){0,2} (?:${ROLE}),? (?<name>\p{Lu}\p{Ll}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'.-]{0,30})?)`,
  "gu",
);
/** `Suspect Imran Q.` begins a sentence; "Client Satisfaction" does too, so a listed name is asked for. */
const ROLE_FIRST = new RegExp(
  String.raw`(?:^|[.:;!?] )(?:${ROLE.replace(/(?<=^|\|)[a-z]/gu, (letter) => letter.toUpperCase())}),? (?<name>\p{Lu}\p{Ll}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'.-]{0,30})?)`,
  "gu",
);
const ANY_ROLE = new RegExp(String.raw`\b(?:${ROLE})\b`, "iu");

function ofRole(text: string): Span[] {
  if (!isIn(ANY_ROLE, text)) return [];
  const first = spansOf(ROLE_FIRST, text).filter(
    ({ groups: { name = "" } }) => nameKind(name.split(" ")[0] ?? "") !== null,
  );
  return [...spansOf(OF_ROLE, text), ...first].flatMap(({ end, groups: { name = "" } }) =>
    name.split(" ").some(isNoName) ? [] : [{ start: end - name.length, end }],
  );
}

function everyName(text: string): Span[] {
  const patterns = [TITLED, LOWER_TITLED, CALLED, IN_OFFENCE];
  return [
    ...patterns.flatMap((pattern) => spansOf(pattern, text)),
    ...ofRole(text),
    ...listedNamesIn(text),
  ]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The longest stretches of those that overlap. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && span.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}

/**
 * Names of people in no public role: by the lists of names, after a title, after "name is", after an
 * offence by or against them, after the word for their part in a case.
 */
export function namesIn(text: string): Span[] {
  return joined(everyName(text)).filter(({ start, end }) => !isInPublicRole(text, start, end));
}

/** Names of people; of those in a public role it is only noted. */
export const findPersonNames: Screener = ({ text }, { known }) =>
  joined(everyName(text))
    .filter((name) => !isWithinKnown(text, name, known))
    .map(({ start, end }): Hit =>
      isInPublicRole(text, start, end)
        ? { flag: "person_name_public_role", severity: "note", start, end }
        : { flag: "person_name", severity: "warn", start, end },
    );
