import { cellCode } from "../../plan/register/cell-code.ts";
import type { ScreeningPlace } from "../../plan/register/screening.ts";
import { capital } from "../../text/capital.ts";
import { fold } from "../../text/fold.ts";
import type { FlagName } from "../../text/screening/flags/screen-flag.ts";
import type { FoundPlace } from "./found-place.ts";

/** One person's name is one question, wherever in the papers it stands. */
const OF_NAMES: ReadonlySet<FlagName> = new Set<FlagName>([
  "person_name",
  "name_in_review",
  "case_forum",
  "case_pseudonym",
  "nickname",
]);
const QUOTED = /"(?<words>[^"]{1,300})"/gu;

/** The words that an entry is about, of the excerpt that shows them in quotation marks; all that may be. */
function wordsOf({ found }: ScreeningPlace): readonly string[] {
  return [...found.matchAll(QUOTED)].map(({ groups = {} }) => fold(groups["words"] ?? ""));
}

function keyOf(about: string, words: string): string {
  return `${capital(about)} ${words}`;
}

/** An entry begins with what the words may be; what else it says of them comes in sentences after it. */
function aboutOf({ about }: ScreeningPlace): string {
  return about.split(". ")[0] ?? about;
}

/** A decision is about the words as they stood: what is around them now must be part of what was then. */
function isSameSentence(entry: ScreeningPlace, place: FoundPlace): boolean {
  const [then, now] = [fold(entry.found), fold(place.found)];
  return then.includes(now) || now.includes(then);
}

/**
 * Finds the entry whose decision a place has: its own; else that on the same words of the same cell,
 * which another pack prints in another form; else, for a name, that on the name anywhere.
 */
export function decisionFinder(
  screening: readonly ScreeningPlace[],
): (place: FoundPlace) => ScreeningPlace | undefined {
  const own = new Map(screening.map((entry) => [entry.id, entry]));
  const decided = screening.filter(({ state, decision }) => state !== "Gone" && decision !== null);
  const anywhere = new Map<string, ScreeningPlace>();
  const inCell = new Map<string, ScreeningPlace>();
  for (const entry of decided) {
    for (const words of wordsOf(entry)) {
      const key = keyOf(aboutOf(entry), words);
      if (!anywhere.has(key)) anywhere.set(key, entry);
      inCell.set(`${entry.cell} ${key}`, entry);
    }
  }
  return (place) => {
    const entered = own.get(place.id);
    if (entered && entered.decision !== null) return entered;
    const key = keyOf(place.about, fold(place.words));
    const same = inCell.get(`${cellCode(place.origin)} ${key}`);
    if (same && isSameSentence(same, place)) return same;
    return (OF_NAMES.has(place.flag) ? anywhere.get(key) : undefined) ?? entered;
  };
}
