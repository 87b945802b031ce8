import { fold } from "../../text/fold.ts";
import { onceFor } from "../../text/once-for.ts";
import type { Partner } from "../plan.ts";

/** How many partners have an id or a short name of this folded form. */
function countUses(partners: readonly Partner[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { id, shortName } of partners) {
    for (const name of new Set([fold(id), fold(shortName)])) {
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  return uses;
}

function labelsById(partners: readonly Partner[]): ReadonlyMap<string, string> {
  const uses = countUses(partners);
  const labels = new Map<string, string>();
  for (const { id, shortName } of partners) {
    const name = fold(shortName);
    const isTold = name !== "" && uses.get(name) === 1;
    if (!labels.has(id)) labels.set(id, isTold ? shortName : id);
  }
  return labels;
}

/** A pure memo by the list, which must not be changed in place. */
const labelsOf = onceFor(labelsById);

/**
 * What the master shows for a partner's id: its short name, or the id where two partners could be
 * meant or where it is nobody's id.
 */
export function partnerLabel(id: string, partners: readonly Partner[]): string {
  return labelsOf(partners).get(id) ?? id;
}
