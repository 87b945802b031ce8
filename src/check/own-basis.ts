import { readTemplatePlan } from "../read/template-plan/read-template-plan.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { CheckBasis } from "./check-workbook.ts";

/**
 * What a return made from template v1 is checked against by itself: the plan and the last updates that it
 * carries, for the round it names. Null where it carries none, so that the caller's own plan counts.
 */
export function ownBasis(workbook: Workbook): CheckBasis | null {
  const own = readTemplatePlan(workbook);
  return own && { plan: own.plan, round: null, previous: own.previous };
}
