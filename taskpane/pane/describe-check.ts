import { longDay } from "../../src/calendar/iso-day.ts";
import { countReadyRows } from "../../src/check/count-ready-rows.ts";
import { sureMends } from "../../src/finding/sure-mends.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { partnerLabel } from "../../src/plan/master/partner-label.ts";
import type { Layout, Return } from "../../src/read/return.ts";
import { countFindings } from "../../src/report/count-findings.ts";
import { readyText } from "../../src/report/ready-text.ts";
import { fold } from "../../src/text/fold.ts";
import type { CheckResults } from "../view/check-results.ts";
import { capital } from "./capital.ts";
import type { ReturnCheck } from "./run-check.ts";

const FORMS: Readonly<Record<Layout, string>> = {
  "template-v1": "Return template",
  "tracking-form": "Tracking form",
  "progress-table": "Progress table",
  unknown: "Not known",
};

/** Without these put right, no detail is worth reading. */
const TOLD_FIRST: ReadonlySet<string> = new Set(["wrong-plan", "wrong-round", "nothing-readable"]);

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

function factsOf({ opened, checked, ownPlan }: ReturnCheck): CheckResults["facts"] {
  const { reading, plan, partner } = checked;
  const { identity, layout } = reading;
  const name =
    partner === null ? writtenIn(identity.partner) : partnerLabel(partner, plan.partners);
  return [
    ["Workbook", opened.name],
    ["Plan", planOf(reading, plan)],
    ["Partner", name],
    ["Round", roundOf(reading)],
    ["Form", FORMS[layout]],
    [
      "Checked by",
      ownPlan ? "The plan in this workbook" : `${plan.title}, which comes with this pane`,
    ],
  ];
}

/** What a check found as the page shows it; `time` as the clock on the wall shows it: `14:02`. */
export function describeCheck(check: ReturnCheck, time: string): CheckResults {
  const { reading, findings } = check.checked;
  const others = findings.filter(({ code }) => !TOLD_FIRST.has(code));
  return {
    facts: factsOf(check),
    first: findings.filter(({ code }) => TOLD_FIRST.has(code)),
    ready: capital(readyText(countReadyRows(reading, findings))),
    counted: `${capital(countFindings(findings))}. Checked at ${time}.`,
    notes: check.opened.notes,
    errors: others.filter(({ severity }) => severity === "error"),
    queries: others.filter(({ severity }) => severity === "query"),
    sure: sureMends(findings),
  };
}
