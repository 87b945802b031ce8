import { firstOfEach } from "../../text/first-of-each.ts";
import { fold } from "../../text/fold.ts";
import { onceFor } from "../../text/once-for.ts";
import type { Partner } from "../plan.ts";
import { partnerLabel } from "./partner-label.ts";

/** The ids behind what a master may say for a partner. */
interface LabelIndex {
  /** By the label as the master writes it. */
  readonly labels: ReadonlyMap<string, string>;
  /** By any name, folded; somebody's id or short name is never another's longer name. */
  readonly names: ReadonlyMap<string, string>;
}

function namedShort({ id, shortName }: Partner): [string, string][] {
  return [id, shortName].map((name) => [fold(name), id]);
}

function namedLong({ id, name, aliases, earlierNames }: Partner): [string, string][] {
  const earlier = earlierNames.map((entry) => entry.name);
  return [name, ...aliases, ...earlier].map((called) => [fold(called), id]);
}

function indexLabels(partners: readonly Partner[]): LabelIndex {
  return {
    labels: firstOfEach(partners.map(({ id }) => [partnerLabel(id, partners), id])),
    names: firstOfEach([...partners.flatMap(namedShort), ...partners.flatMap(namedLong)]),
  };
}

/** A pure memo by the list, which must not be changed in place. */
const labelIndex = onceFor(indexLabels);

/** The id behind a label, a name or an alias of the master; undefined where nobody is called so. */
export function partnerLabelled(label: string, partners: readonly Partner[]): string | undefined {
  const { labels, names } = labelIndex(partners);
  const folded = fold(label);
  return labels.get(label) ?? (folded === "" ? undefined : names.get(folded));
}

/** Labels and ids of the partners of one list. */
export interface PartnerLabels {
  readonly labelOf: (id: string) => string;
  readonly idOf: (label: string) => string | undefined;
}

/** `partnerLabel` and `partnerLabelled` for the rows of a table. */
export function partnerLabels(partners: readonly Partner[]): PartnerLabels {
  return {
    labelOf: (id) => partnerLabel(id, partners),
    idOf: (label) => partnerLabelled(label, partners),
  };
}
