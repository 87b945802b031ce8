import { fold } from "../../text/fold.ts";
import { once } from "../../text/once.ts";
import type { Partner } from "../plan.ts";
import { partnerLabel } from "./partner-label.ts";

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

/** Labels and ids of many rows: each is worked out once. */
export interface PartnerLabels {
  readonly labelOf: (id: string) => string;
  readonly idOf: (label: string) => string | undefined;
}

/** `partnerLabel` and `partnerLabelled` for a long table, where the same few partners come again and again. */
export function partnerLabels(partners: readonly Partner[]): PartnerLabels {
  return {
    labelOf: once((id) => partnerLabel(id, partners)),
    idOf: once((label) => partnerLabelled(label, partners)),
  };
}
