import { fold } from "../../text/fold.ts";
import type { Partner } from "../plan.ts";

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
