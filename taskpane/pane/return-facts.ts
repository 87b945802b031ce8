import { longDay } from "../../src/calendar/iso-day.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { partnerLabel } from "../../src/plan/master/partner-label.ts";
import type { Layout, Return } from "../../src/read/return.ts";
import { fold } from "../../src/text/fold.ts";
import type { CheckResults } from "../view/check-results.ts";
import type { CheckedReturn } from "./checked-return.ts";

const FORMS: Readonly<Record<Layout, string>> = {
  "template-v1": "Return template",
  "tracking-form": "Tracking form",
  "progress-table": "Progress table",
  "whole-plan": "The whole plan",
  unknown: "Not known",
};

const NOT_NAMED = "Not named in this workbook";

function writtenIn(answer: { readonly text: string } | null): string {
  const text = answer?.text.trim() ?? "";
  return text === "" ? NOT_NAMED : text;
}

function roundOf({ identity: { round, roundDay } }: Return): string {
  return roundDay === null ? writtenIn(round) : longDay(roundDay);
}

/** The plan as the return names it; where that is its id, by the title that people know it by. */
function planOf({ identity }: Return, { id, title }: Plan): string {
  const written = writtenIn(identity.plan);
  return fold(written) === fold(id) ? title : written;
}

/** Which plan, partner, round and form a return is, and what it was checked against. */
export function returnFacts({ opened, checked, ownPlan }: CheckedReturn): CheckResults["facts"] {
  const { reading, plan, partner } = checked;
  const { identity, layout } = reading;
  const name =
    partner === null ? writtenIn(identity.partner) : partnerLabel(partner, plan.partners);
  return [
    ["Workbook", opened.name.replace(/\p{Cf}/gu, "")],
    ["Plan", planOf(reading, plan)],
    ["Partner", name],
    ["Round", roundOf(reading)],
    ["Form", FORMS[layout]],
    [
      "Checked against",
      ownPlan ? "The plan in this workbook" : `${plan.title}, which comes with this pane`,
    ],
  ];
}
