import { expectedPartners } from "../merge/lines/expected-partners.ts";
import type { Plan } from "../plan/plan.ts";
import { count } from "../text/count.ts";
import { planGapLines } from "./plan-gap-lines.ts";

/** A plan in a few lines: how large it is, and what keeps it from being tracked, with the actions concerned. */
export function describePlan(plan: Plan): string {
  const parts = [
    count(plan.actions.length, "action"),
    ...(plan.sections.length > 0 ? [count(plan.sections.length, "section")] : []),
    count(expectedPartners(plan).size, "partner that owes a return", "partners that owe a return"),
  ];
  const gaps = planGapLines(plan).map(
    ({ refs, sentence }) => `  ${sentence}\n    ${refs.join(", ")}`,
  );
  const heading = gaps.length > 0 ? "Gaps in the plan:" : "The plan has no gaps.";
  return [plan.title, `${parts.join(", ")}.`, "", heading, ...gaps, ""].join("\n");
}
