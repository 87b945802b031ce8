import type { Partner } from "../plan.ts";
import { readPartner } from "../read-partner.ts";
import type { Master } from "./master.ts";
import type { NewName } from "./partners.ts";

/** True where "Same as" says a partner of the plan. */
export function isSettledName({ sameAs }: NewName, partners: readonly Partner[]): boolean {
  return sameAs !== "" && readPartner(sameAs, partners).kind === "known";
}

/** Names that nobody knows, for which nobody has said yet which partner of the plan they mean. */
export function unsettledNames({ newNames, plan }: Pick<Master, "newNames" | "plan">): NewName[] {
  return newNames.filter(
    (entry) =>
      !isSettledName(entry, plan.partners) &&
      readPartner(entry.written, plan.partners).kind !== "known",
  );
}
