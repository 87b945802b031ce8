import inquiry from "../../templates/birmingham-inquiry-2015/plan.json";
import birmingham from "../../templates/birmingham-2018-2023/plan.json";
import type { LastUpdate, ReturnTemplate } from "../../scripts/exceljs/template/return-template.ts";
import { buildReturnTemplate } from "../../scripts/exceljs/template/write-return-template.ts";
import { ownActions } from "../../src/plan/own-actions.ts";
import type { Partner, Plan, Round } from "../../src/plan/plan.ts";
import { parsePlan } from "../../src/plan/schema/plan-schema.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { samplePlan } from "./sample-plan.ts";

/** The plans that come with the tool, and the sample plan. */
export const PLANS: readonly Plan[] = [samplePlan(), parsePlan(birmingham), parsePlan(inquiry)];

/** What the last round said of each of a partner's actions; every second time another partner said it. */
function saidOf(plan: Plan, partner: Partner, round: Round): LastUpdate[] {
  return ownActions(plan, partner.id).map(({ action }, index) => ({
    ref: action.ref,
    round: round.date,
    text: `The work on ${action.ref} went on as agreed in the spring.`,
    status: "",
    from: index % 2 === 0 ? partner.shortName : (plan.partners[0]?.shortName ?? ""),
  }));
}

/** What a partner's return workbook for the plan's last round is made from, last updates included. */
export function templateFor(plan: Plan, partner: Partner): ReturnTemplate {
  const [round] = plan.rounds.slice(-1);
  if (!round) throw new Error("The plan has no round");
  const [before = round] = plan.rounds.slice(-2);
  const lastUpdates = saidOf(plan, partner, before);
  return { plan, partner, round, actions: ownActions(plan, partner.id), lastUpdates };
}

/** The return workbook of a plan's partner as the file reader gives it; the third partner where none is named. */
export async function builtTemplate(plan: Plan, partner = plan.partners[2]): Promise<Workbook> {
  if (!partner) throw new Error("The plan is too small");
  return readXlsx(await buildReturnTemplate(templateFor(plan, partner)));
}
