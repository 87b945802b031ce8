import type { Action, Partner } from "./plan.ts";
import { leadsOf } from "./read-partner.ts";
import type { PartnerReading } from "./reading.ts";

/** The name that a lead goes by now; what was written where it is nobody's, or not settled. */
export function nameNow(reading: PartnerReading, partners: readonly Partner[]): string {
  if (reading.kind === "to-be-confirmed") return "To be confirmed";
  if (reading.kind !== "known" && reading.kind !== "doubtful") return reading.written;
  const name = partners.find(({ id }) => id === reading.id)?.name ?? reading.written;
  return reading.kind === "doubtful" ? `${name} (to be confirmed)` : name;
}

/** The leads of an action by the names they go by now, each once; none where the cell is blank. */
export function leadNamesNow(
  action: Pick<Action, "lead">,
  partners: readonly Partner[],
): readonly string[] {
  const leads = leadsOf(action, partners).filter(({ kind }) => kind !== "missing");
  return [...new Set(leads.map((reading) => nameNow(reading, partners)))];
}
