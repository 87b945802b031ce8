import { fold } from "../text/fold.ts";
import type { Partner } from "./plan.ts";

function isTold(partner: Partner, partners: readonly Partner[]): boolean {
  const label = fold(partner.shortName);
  return (
    label !== "" &&
    partners.every(
      (other) => other === partner || (fold(other.id) !== label && fold(other.shortName) !== label),
    )
  );
}

/**
 * What the master shows for a partner's id: its short name, or the id where two partners could be
 * meant or where it is nobody's id.
 */
export function partnerLabel(id: string, partners: readonly Partner[]): string {
  const partner = partners.find((entry) => entry.id === id);
  return partner && isTold(partner, partners) ? partner.shortName : id;
}

/** The id behind a label, a name or an alias of the master; undefined where nobody is called so. */
export function partnerLabelled(label: string, partners: readonly Partner[]): string | undefined {
  const exact = partners.find((partner) => partnerLabel(partner.id, partners) === label);
  if (exact) return exact.id;
  const wanted = fold(label);
  const called = (names: readonly string[]): boolean => names.some((name) => fold(name) === wanted);
  const found =
    partners.find(({ id, shortName }) => called([id, shortName])) ??
    partners.find(({ name, aliases, earlierNames }) =>
      called([name, ...aliases, ...earlierNames.map((earlier) => earlier.name)]),
    );
  return wanted === "" ? undefined : found?.id;
}
