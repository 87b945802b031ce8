import type { Plan } from "../../plan/plan.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { isTemplate } from "../sheets/template-sheets.ts";
import { planOfLists } from "./listed-plan.ts";
import { type ShownAction, shownActions } from "./own-sheet.ts";
import { readTemplateLists } from "./template-lists.ts";

function withMeasures(plan: Plan, shown: readonly ShownAction[]): Plan {
  const measures = new Map(shown.map(({ ref, measure }) => [ref, measure]));
  const actions = plan.actions.map((action) => ({
    ...action,
    measure: measures.get(action.ref) ?? "",
  }));
  return { ...plan, actions };
}

/**
 * The plan that a return made from template v1 carries: all that reading and checking need, without KPIs,
 * aims, or measures of other partners. Null where the workbook is no such return, or its lists were
 * changed so that they no longer tell a whole plan.
 */
export function readTemplatePlan(workbook: Workbook): Plan | null {
  const lists = isTemplate(workbook) ? readTemplateLists(workbook) : null;
  const plan = lists && planOfLists(lists);
  return plan && withMeasures(plan, shownActions(workbook));
}
