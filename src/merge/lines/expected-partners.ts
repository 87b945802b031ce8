import type { Plan } from "../../plan/plan.ts";
import { leadIdsOf } from "../../plan/read-partner.ts";
import { capital } from "../../text/capital.ts";

/** Whoever reports and owes nothing. */
export const NOTHING_OWED = "Nothing";

/** The numbers of the KPIs whose figures each partner is asked for, by its id. */
export type KpisOwed = ReadonlyMap<string, readonly string[]>;

const NO_KPIS: KpisOwed = new Map();

function owed(
  statuses: readonly string[],
  updates: readonly string[],
  kpis: readonly string[],
): string {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["a status on", statuses],
    ["an update on", updates],
    ["values of KPI", kpis],
  ];
  return capital(
    parts
      .filter(([, owing]) => owing.length > 0)
      .map(([words, owing]) => `${words} ${owing.join(", ")}`)
      .join("; "),
  );
}

/**
 * Who owes what, in words, by partner id: leads a status on their actions, contributors an update
 * (domain reference 1.7, last line), providers the values of their KPIs. Only partners that report owe
 * anything.
 */
export function expectedPartners(
  { actions, partners }: Plan,
  kpisOwed: KpisOwed = NO_KPIS,
): Map<string, string> {
  const led = actions.map((action) => ({ action, leads: leadIdsOf(action, partners) }));
  return new Map(
    partners.flatMap(({ id, reports }): [string, string][] => {
      const statuses = led
        .filter(({ leads }) => leads.includes(id))
        .map(({ action }) => action.ref);
      const updates = actions
        .filter(({ ref, contributors }) => contributors.includes(id) && !statuses.includes(ref))
        .map(({ ref }) => ref);
      const words = owed(statuses, updates, kpisOwed.get(id) ?? []);
      return reports && words !== "" ? [[id, words]] : [];
    }),
  );
}
