import type { ColumnAnswer } from "../../../src/read/plan/column-answers.ts";
import { readPlanForm, type PlanForm } from "../../../src/read/plan/read-plan-form.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import type { Workbook } from "../../../src/workbook/workbook.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { workbookOf, type GridCell } from "../../support/workbook-of.ts";

/** A plan without anything of its own, as `defaults` of a form. */
export function noPlan(given: Partial<Plan> = {}): Plan {
  return samplePlan({ actions: [], partners: [], sections: [], kpis: [], ...given });
}

/** Reads a workbook as a plan that nobody has said anything of. */
export function readBook(
  workbook: Workbook,
  answers: readonly ColumnAnswer[] = [],
  defaults: Plan = noPlan(),
): PlanForm {
  return readPlanForm(workbook, {
    defaults,
    answers,
    start: null,
    fileName: "",
    today: "2026-05-01",
  });
}

/** The same for one sheet, from rows of values. */
export function readGrid(
  grid: readonly (readonly GridCell[])[],
  answers: readonly ColumnAnswer[] = [],
): PlanForm {
  return readBook(workbookOf({ Plan: grid }), answers);
}
