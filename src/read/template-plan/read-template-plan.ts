import type { PreviousUpdate } from "../../plan/master/previous-updates.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { isTemplate } from "../template-sheets.ts";

/** What a return made from template v1 carries for its own check. */
export interface TemplatePlan {
  /** All of the plan that reading and checking need; no KPIs, aims, or measures of other partners. */
  readonly plan: Plan;
  /** What the partner said in the last round. */
  readonly previous: readonly PreviousUpdate[];
}

/**
 * The plan that a return made from template v1 carries. Null where the workbook is no such return, or
 * its lists were changed so that they no longer tell a whole plan.
 */
export function readTemplatePlan(workbook: Workbook): TemplatePlan | null {
  if (!isTemplate(workbook)) return null;
  return null;
}
