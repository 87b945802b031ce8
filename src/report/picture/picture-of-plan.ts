import { sectionLabel } from "../../plan/master/section-label.ts";
import type { Plan } from "../../plan/plan.ts";
import { inferPlanPeriod } from "../../read/plan/infer-plan-period.ts";
import { readPlanWorkbook, type PlanWorkbookReading } from "../../read/plan/read-plan-workbook.ts";
import { count } from "../../text/count.ts";
import { SpokenError } from "../../text/spoken-error.ts";
import { toA1 } from "../../workbook/address.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { leadLabels } from "../master/lead-labels.ts";
import { planGapLines } from "../plan-gap-lines.ts";
import { actionText, shortText } from "./action-text.ts";
import { countChart, largestFirst } from "./count-chart.ts";
import type { Picture, PictureChart, PictureFact, PictureLine, PictureList } from "./picture.ts";

const NOTHING_TO_SHOW =
  "There is no return, no master and no table of actions in this workbook. Open one that has, or give " +
  "the table of actions the headings Ref, Action, Lead Partner, Success Measure and Completion Date.";

/** What any plan shares with the one at hand: no section, partner or KPI of another plan is put into it. */
function plainDefaults(plan: Plan): Plan {
  return { ...plan, id: "", title: "", sections: [], actions: [], partners: [], kpis: [] };
}

function withPeriod(plan: Plan): Plan {
  const period = inferPlanPeriod(plan);
  return period ? { ...plan, start: `${period.firstYear}-04-01`, years: period.years } : plan;
}

function tally(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function chartsOf({ actions, sections, partners }: Plan): PictureChart[] {
  const leads = actions.flatMap((action) => {
    const labels = leadLabels(action, partners);
    return labels.length > 0 ? labels : ["No lead"];
  });
  const bySection = actions.map(({ section }) =>
    section === null ? "Without a section" : sectionLabel(section, sections),
  );
  const byLead = countChart(
    "Actions by lead (an action with several leads counts under each)",
    "Lead",
    "Actions",
    tally(leads),
  );
  return [
    countChart("Actions by section", "Section", "Actions", tally(bySection)),
    { ...byLead, bars: largestFirst(byLead.bars) },
  ];
}

function lineOf(ref: string, plan: Plan, places: PlanWorkbookReading["places"]): PictureLine {
  const action = plan.actions.find((one) => one.ref === ref);
  const place = places.get(ref);
  return {
    text: action ? actionText(action) : ref,
    note: "",
    place: place ? { sheet: place.sheet, cell: toA1(place.address) } : null,
  };
}

function gapLists(plan: Plan, places: PlanWorkbookReading["places"]): PictureList[] {
  const gaps = planGapLines(plan).map(({ refs, sentence }) => ({
    title: sentence,
    none: "",
    lines: refs.map((ref) => lineOf(ref, plan, places)),
  }));
  return gaps.length > 0
    ? gaps
    : [{ title: "Gaps in the plan", none: "The plan has no gaps.", lines: [] }];
}

function doubtList({ findings }: PlanWorkbookReading): PictureList {
  return {
    title: "To look at in the table",
    none: "Everything in the table could be read.",
    lines: findings.map(({ sheet, cells: [cell], message }) => ({
      text: message,
      note: "",
      place: sheet === null || cell === undefined ? null : { sheet, cell },
    })),
  };
}

function factsOf(plan: Plan, gaps: readonly PictureList[]): PictureFact[] {
  const withGap = new Set(gaps.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const sections = plan.sections.length;
  return [
    { label: "Actions", value: count(plan.actions.length, "action") },
    ...(sections > 0 ? [{ label: "Sections", value: count(sections, "section") }] : []),
    {
      label: "With a gap in the plan",
      value: `${withGap.size} of ${count(plan.actions.length, "action")}`,
    },
    {
      label: "Ratings, replies and conflicts",
      value: "Not in this workbook: they are in the master that is made from the plan.",
    },
  ];
}

/**
 * What can be told of a workbook with a table of actions: sections, leads, gaps and what is doubtful.
 * Statuses and policy come from the plan at hand. Throws SpokenError where there is no such table.
 */
export function pictureOfPlan(workbook: Workbook, defaults: Plan): Picture {
  const reading = readPlanWorkbook(workbook, plainDefaults(defaults));
  const plan = withPeriod(reading.plan);
  if (plan.actions.length === 0) throw new SpokenError(NOTHING_TO_SHOW);
  const gaps = gapLists(plan, reading.places);
  return {
    kind: "plan",
    title: reading.title === null ? "Action plan" : shortText(reading.title),
    asOf: null,
    facts: factsOf(plan, gaps),
    charts: chartsOf(plan),
    lists: [...gaps, doubtList(reading)],
  };
}
