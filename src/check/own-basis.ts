import { readTemplatePlan } from "../read/template-plan/read-template-plan.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type CheckBasis, planBasis } from "./check-basis.ts";

/**
 * What a return made from template v1 is checked against by itself: the plan that it carries, for the round
 * it names. Null where it carries none, so that the caller's own plan counts.
 */
export function ownBasis(workbook: Workbook): CheckBasis | null {
  const plan = readTemplatePlan(workbook);
  return plan && planBasis(plan);
}
