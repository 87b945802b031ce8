import { sectionLabel } from "../../plan/master/section-label.ts";
import type { Plan } from "../../plan/plan.ts";
import type { FormAction } from "../../read/form/form-reading.ts";
import { readPlanForm, type PlanForm } from "../../read/plan/read-plan-form.ts";
import { count } from "../../text/count.ts";
import { SpokenError } from "../../text/spoken-error.ts";
import { parseA1, toA1 } from "../../workbook/address.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { leadLabels } from "../master/lead-labels.ts";
import { planGapLines } from "../plan-gap-lines.ts";
import { actionText, shortText } from "./action-text.ts";
import { countChart, largestFirst } from "./count-chart.ts";
import type {
  Picture,
  PictureChart,
  PictureFact,
  PictureLine,
  PictureList,
  PicturePlace,
} from "./picture.ts";

const NOTHING_TO_SHOW =
  "There is no return, no master and no table of actions in this workbook. Open one that has, or give " +
  "the table of actions the headings Ref, Action, Lead Partner, Success Measure and Completion Date.";

/** What any plan shares with the one at hand: no section, partner or KPI of another plan is put into it. */
function plainDefaults(plan: Plan): Plan {
  return { ...plan, id: "", title: "", sections: [], actions: [], partners: [], kpis: [] };
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

/** The cell of an action's reference, or of its wording where it has none of its own. */
function placeOf({ sheet, row }: FormAction, { form }: PlanForm): PicturePlace {
  const table = form.tables.findLast(
    (one) => one.sheet === sheet && (one.headingRows[0] ?? 0) < row,
  );
  const column =
    table?.columns.find(({ field }) => field === "reference") ??
    table?.columns.find(({ field }) => field === "action" || field === "recommendation");
  return { sheet, cell: toA1({ row, column: column?.left ?? 0 }) };
}

function lineOf(ref: string, reading: PlanForm): PictureLine {
  const action = reading.plan.actions.find((one) => one.ref === ref);
  const written = reading.form.actions.find((one) => one.ref === ref);
  return {
    text: action ? actionText(action) : ref,
    note: "",
    place: written ? placeOf(written, reading) : null,
  };
}

function gapLists(reading: PlanForm): PictureList[] {
  const gaps = planGapLines(reading.plan).map(({ refs, sentence }) => ({
    title: sentence,
    none: "",
    lines: refs.map((ref) => lineOf(ref, reading)),
  }));
  return gaps.length > 0
    ? gaps
    : [{ title: "Gaps in the plan", none: "The plan has no gaps.", lines: [] }];
}

/** `Plan!F7` → its cell; `Plan!F` and `Plan!7` → the first of their cells. */
function placeAbout(about: string): PicturePlace | null {
  const at = about.lastIndexOf("!");
  const [, letters = "", row = ""] = /^([A-Z]*)(\d*)$/u.exec(about.slice(at + 1)) ?? [];
  const cell = `${letters || "A"}${row || "1"}`;
  return at > 0 && parseA1(cell) ? { sheet: about.slice(0, at), cell } : null;
}

function doubtList({ form, unexplained }: PlanForm): PictureList {
  const asked = form.questions.map(({ about, question }) => ({
    text: question,
    note: "",
    place: placeAbout(about),
  }));
  const left = unexplained.map(({ sheet, cells, text }) => ({
    text: `Not part of any action: ${shortText(text)}`,
    note: "",
    place: { sheet, cell: cells.replace(/:.*$/u, "") },
  }));
  return {
    title: "To look at in the table",
    none: "Everything in the table could be read.",
    lines: [...asked, ...left],
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
  const reading = readPlanForm(workbook, {
    defaults: plainDefaults(defaults),
    answers: [],
    start: null,
    fileName: "",
    today: defaults.start,
  });
  const { plan, form } = reading;
  if (plan.actions.length === 0) throw new SpokenError(NOTHING_TO_SHOW);
  const gaps = gapLists(reading);
  return {
    kind: "plan",
    title: form.title === null ? "Action plan" : shortText(form.title),
    asOf: null,
    facts: factsOf(plan, gaps),
    charts: chartsOf(plan),
    lists: [...gaps, doubtList(reading)],
  };
}
