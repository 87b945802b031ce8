import { listCells } from "../../../finding/list-cells.ts";
import { figure } from "../../../text/count.ts";
import { fold } from "../../../text/fold.ts";
import { placeOfAnswer, quoted, WHOLE_FILE } from "../../place.ts";
import type { RuleContext } from "../../check-context.ts";
import type { Fault } from "../../fault.ts";
import type { Rule } from "../../rule.ts";

/** From so many unknown references on, with none known, the form is plainly another plan's. */
const ENOUGH_TO_TELL = 5;

function statedPlan({ return: { identity }, plan }: RuleContext): Fault | null {
  const written = quoted(identity.plan?.text ?? "");
  if (!identity.plan || written === "") return null;
  const stated = fold(identity.plan.text);
  if ([plan.id, plan.title].some((name) => fold(name) === stated)) return null;
  return {
    ...placeOfAnswer(identity.plan),
    found: written,
    wanted: plan.title,
    message: `This return is for "${written}". It was checked against "${plan.title}". Use the template for this plan`,
    fix: "Use the template for this plan",
  };
}

function foreignReferences({ rows, plan }: RuleContext): Fault | null {
  const written = rows.filter(({ row }) => row.reference.kind !== "missing");
  const foreign = written.filter(({ row }) => row.reference.kind === "unknown");
  if (foreign.length < ENOUGH_TO_TELL || foreign.length < written.length) return null;
  return {
    ...WHOLE_FILE,
    found: listCells(foreign.map(({ row }) => quoted(row.reference.written))),
    wanted: `references of "${plan.title}"`,
    message: `None of the ${figure(foreign.length)} references is in the plan "${plan.title}". This return may be for another plan`,
    fix: "Use the template for this plan",
  };
}

/** The return says that it is for another plan, or holds another plan's references only. */
export const wrongPlan: Rule = {
  code: "wrong-plan",
  severity: "error",
  title: "The return is for another plan",
  source: "Identity of a return",
  about: "form",
  stops: "check",
  check: (context) => {
    const fault = statedPlan(context) ?? foreignReferences(context);
    return fault ? [fault] : [];
  },
};
