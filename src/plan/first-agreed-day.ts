import type { IsoDay } from "../calendar/iso-day.ts";
import { timescaleOf } from "./action-timescale.ts";
import type { Action, Plan } from "./plan.ts";

/**
 * The last day of the period first agreed for an action: the original where the plan's timescale says
 * that it was revised. Null where the plan names none, or two that contradict each other: no reading of
 * those is then taken for the original date (domain reference 2.3 C5).
 */
export function firstAgreedDay(action: Action, plan: Plan): IsoDay | null {
  const { kind, end, altEnd, warnings } = timescaleOf(action, plan);
  if (kind === "status" || kind === "unparsed" || warnings.includes("conflict")) return null;
  if (altEnd === null) return end;
  return warnings.includes("revised") ? altEnd : null;
}
