import type { IsoDay } from "../../calendar/iso-day.ts";
import type { PreviousUpdate } from "../../plan/master/previous-updates.ts";
import type { Plan } from "../../plan/plan.ts";
import { readPartner } from "../../plan/read-partner.ts";
import { serialToDay } from "../../workbook/serial-date.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { isTemplate, namedValues } from "../template-sheets.ts";
import { planOfLists } from "./listed-plan.ts";
import { type ShownAction, shownActions } from "./own-sheet.ts";
import { readTemplateLists } from "./template-lists.ts";

/** What a return made from template v1 carries for its own check. */
export interface TemplatePlan {
  /** All of the plan that reading and checking need; no KPIs, aims, or measures of other partners. */
  readonly plan: Plan;
  /** What was said of the partner's own actions in the last round. */
  readonly previous: readonly PreviousUpdate[];
}

function withMeasures(plan: Plan, shown: readonly ShownAction[]): Plan {
  const measures = new Map(shown.map(({ ref, measure }) => [ref, measure]));
  const actions = plan.actions.map((action) => ({
    ...action,
    measure: measures.get(action.ref) ?? "",
  }));
  return { ...plan, actions };
}

/** The plan's last round before the one that the return is for; undefined for the first. */
function lastRound(workbook: Workbook, { rounds }: Plan): IsoDay | undefined {
  const value = namedValues(workbook).find(({ key }) => key === "round")?.cell?.value;
  const own = typeof value === "number" ? serialToDay(value, workbook.dateSystem) : undefined;
  const earlier = rounds.map(({ date }) => date).filter((date) => own !== undefined && date < own);
  return earlier.sort().at(-1);
}

function previousUpdates(
  shown: readonly ShownAction[],
  { partners }: Plan,
  round: IsoDay | undefined,
): PreviousUpdate[] {
  return shown.flatMap(({ ref, last }) => {
    if (!last || last.round !== round) return [];
    const from = readPartner(last.from, partners);
    return [{ ref, partner: from.kind === "known" ? from.id : null, text: last.text }];
  });
}

/**
 * The plan that a return made from template v1 carries. Null where the workbook is no such return, or
 * its lists were changed so that they no longer tell a whole plan.
 */
export function readTemplatePlan(workbook: Workbook): TemplatePlan | null {
  const lists = isTemplate(workbook) ? readTemplateLists(workbook) : null;
  const plan = lists && planOfLists(lists);
  if (!plan) return null;
  const shown = shownActions(workbook);
  const previous = previousUpdates(shown, plan, lastRound(workbook, plan));
  return { plan: withMeasures(plan, shown), previous };
}
