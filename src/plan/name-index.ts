import { firstOfEach } from "../text/first-of-each.ts";
import { fold } from "../text/fold.ts";
import { onceFor } from "../text/once-for.ts";
import type { Partner } from "./plan.ts";

/** Who is called what, among the partners of one list. */
interface NameIndex {
  /** By id, name, short name, alias or earlier name, folded; where two share one, the first in the list. */
  readonly known: ReadonlyMap<string, Partner>;
  /** By names, folded, that are probably theirs, and are asked about. */
  readonly doubtful: ReadonlyMap<string, Partner>;
  /** Short names by every name as the list writes it, for "did you mean". */
  readonly shortNames: ReadonlyMap<string, string>;
}

function surelyCalled(partner: Partner): string[] {
  const earlier = partner.earlierNames.map(({ name }) => name);
  return [partner.id, partner.shortName, partner.name, ...partner.aliases, ...earlier];
}

function indexNames(partners: readonly Partner[]): NameIndex {
  const named = partners.flatMap((partner) =>
    surelyCalled(partner).map((name) => [name, partner] as const),
  );
  const doubted = partners.flatMap((partner) =>
    partner.doubtfulAliases.map((name) => [name, partner] as const),
  );
  return {
    known: firstOfEach(named.map(([name, partner]) => [fold(name), partner])),
    doubtful: firstOfEach(doubted.map(([name, partner]) => [fold(name), partner])),
    shortNames: new Map(named.map(([name, { shortName }]) => [name, shortName])),
  };
}

/** The index of a plan's partners. A pure memo by the list, which must not be changed in place. */
export const nameIndex: (partners: readonly Partner[]) => NameIndex = onceFor(indexNames);
