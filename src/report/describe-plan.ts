import { count } from "../text/count.ts";
import type { Plan } from "../plan/plan.ts";
import { planGapLines } from "./plan-gap-lines.ts";

/** A plan in a few lines: how large it is, and what keeps it from being tracked, with the actions concerned. */
export function describePlan(plan: Plan): string {
  const reporting = plan.partners.filter(({ reports }) => reports).length;
  const parts = [
    count(plan.actions.length, "action"),
    ...(plan.sections.length > 0 ? [count(plan.sections.length, "section")] : []),
    count(reporting, "partner that sends returns", "partners that send returns"),
  ];
  const gaps = planGapLines(plan).map(
    ({ refs, sentence }) => `  ${sentence}\n    ${refs.join(", ")}`,
  );
  const heading = gaps.length > 0 ? "Gaps in the plan:" : "The plan has no gaps.";
  return [plan.title, `${parts.join(", ")}.`, "", heading, ...gaps, ""].join("\n");
}
