import { readStatus } from "../read-status.ts";
import type { ActionStanding } from "./master-plan.ts";
import type { Master } from "./master.ts";

/**
 * Rows of the Master plan whose status is not in the plan's list, such as an old wording after the
 * Settings sheet got a new one: the rules take it for none, so a person must hear of it.
 */
export function unknownStatuses({
  standings,
  plan,
}: Pick<Master, "standings" | "plan">): ActionStanding[] {
  return standings.filter(({ status }) => readStatus(status, plan.statuses).kind === "unknown");
}
