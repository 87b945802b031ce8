import type { Partner } from "../../plan/plan.ts";
import { fold } from "../../text/fold.ts";

/** Finds the partners that a text names, in whole words; a name inside a longer one is not meant. */
export type PartnersNamed = (text: string) => readonly string[];

interface KnownName {
  readonly id: string;
  /** With a space at each end, to be found as whole words. */
  readonly spaced: string;
}

/** A shorter name is found in too many texts by chance. */
const SHORTEST = 2;

function namesOf(partners: readonly Partner[]): KnownName[] {
  return partners
    .flatMap(({ id, name, shortName, aliases, earlierNames }) =>
      [name, shortName, ...aliases, ...earlierNames.map((earlier) => earlier.name)].map((text) => ({
        id,
        spaced: ` ${fold(text)} `,
      })),
    )
    .filter(({ spaced }) => spaced.length >= SHORTEST + 2)
    .sort((a, b) => b.spaced.length - a.spaced.length);
}

/** Looks for the names of these partners, the longest first. */
export function partnersNamed(partners: readonly Partner[]): PartnersNamed {
  const names = namesOf(partners);
  return (text) => {
    let rest = ` ${fold(text)} `;
    const found = new Set<string>();
    for (const { id, spaced } of names) {
      if (!rest.includes(spaced)) continue;
      found.add(id);
      rest = rest.replaceAll(spaced, " | ");
    }
    return [...found];
  };
}
