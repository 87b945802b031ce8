import type { Plan } from "../plan/plan.ts";
import { leadIdsOf } from "../plan/read-partner.ts";

/** Whoever reports and owes nothing. */
export const NOTHING_OWED = "Nothing";

function owed(statuses: readonly string[], updates: readonly string[]): string {
  return [
    ...(statuses.length > 0 ? [`A status on ${statuses.join(", ")}`] : []),
    ...(updates.length > 0
      ? [`${statuses.length > 0 ? "an" : "An"} update on ${updates.join(", ")}`]
      : []),
  ].join("; ");
}

/**
 * Who owes what, in words, by partner id: leads a status on their actions, contributors an update
 * (domain reference 1.7, last line). Only partners that report owe anything.
 */
export function expectedPartners({ actions, partners }: Plan): Map<string, string> {
  const led = actions.map((action) => ({ action, leads: leadIdsOf(action, partners) }));
  return new Map(
    partners.flatMap(({ id, reports }): [string, string][] => {
      const statuses = led
        .filter(({ leads }) => leads.includes(id))
        .map(({ action }) => action.ref);
      const updates = actions
        .filter(({ ref, contributors }) => contributors.includes(id) && !statuses.includes(ref))
        .map(({ ref }) => ref);
      const words = owed(statuses, updates);
      return reports && words !== "" ? [[id, words]] : [];
    }),
  );
}
