import { PARTNERS } from "../../../plan/master/partners.ts";
import type { Partner, Plan } from "../../../plan/plan.ts";
import type { Register } from "../../../plan/register/register.ts";
import { ABBREVIATIONS } from "../../../plan/register/abbreviations.ts";
import type { PackText } from "../../../publish/pack.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";
import { abbreviationsIn } from "./abbreviations-in.ts";

/** Abbreviations that the tool prints itself. */
const OWN: readonly (readonly [string, string])[] = [
  ["KPI", "Key performance indicator"],
  ["TBC", "To be confirmed"],
];

/** Longer names are no abbreviations, whatever they hold. */
const LONGEST = 40;

function isShort(name: string, full: string): boolean {
  return name !== full && name.length <= LONGEST && abbreviationsIn(name).length > 0;
}

function partnerNames(partner: Partner): [string, PackText][] {
  const meaning = typedText(partner.name, originOf(PARTNERS, partner.id, "name"));
  const aliases = partner.aliases.filter((alias) => !tidySpaces(alias).includes(" "));
  return [...aliases, partner.shortName]
    .map(tidySpaces)
    .filter((name) => isShort(name, partner.name))
    .map((name) => [name, meaning]);
}

/**
 * What each abbreviation means: the Abbreviations sheet says it first, then partners' short names and
 * aliases, then the tool's own words.
 */
export function knownAbbreviations(
  plan: Pick<Plan, "partners">,
  register: Pick<Register, "abbreviations">,
): Map<string, PackText> {
  const written = register.abbreviations.flatMap(({ abbreviation, meaning }) => {
    const key = tidySpaces(abbreviation);
    const words = tidySpaces(meaning);
    if (key === "" || words === "") return [];
    return [[key, typedText(words, originOf(ABBREVIATIONS, key, "meaning"))] as const];
  });
  return new Map([
    ...OWN.map(([key, meaning]) => [key, ownText(meaning)] as const),
    ...plan.partners.flatMap(partnerNames),
    ...written,
  ]);
}
