import { longDay } from "../../calendar/iso-day.ts";
import { fitCell } from "../../plan/master/fit-cell.ts";
import type { MasterRecord } from "../../plan/master/master-table.ts";
import { leadNamesNow } from "../../plan/lead-names-now.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import { categoryLabel } from "../../plan/register/category-label.ts";
import type {
  ActionLink,
  Category,
  EvidenceItem,
  Recommendation,
  RevisedDate,
  Tracking,
} from "../../plan/register/recommendation.ts";
import type { Register } from "../../plan/register/register.ts";
import { scrutinyItems } from "../../plan/register/scrutiny-items.ts";
import { dayValue } from "../master/day-value.ts";

/** The recommendation with its lettered parts, one a line. */
function wholeText({ title, parts }: Action): string {
  return fitCell(
    [title, ...parts.map(({ letter, title: asked }) => `${letter}) ${asked}`)].join("\n"),
    "the Master plan sheet",
  );
}

function revisedLine({ day, agreed }: RevisedDate): string {
  return agreed === "" ? longDay(day) : `${longDay(day)} | ${agreed}`;
}

function linkLine({ plan, ref, confirmed }: ActionLink): string {
  return [plan, ref, confirmed].join(" | ").trim();
}

function recommendationRecord(entry: Recommendation, plan: Plan): MasterRecord {
  const action = plan.actions.find(({ ref }) => ref === entry.ref);
  const published = action && {
    text: wholeText(action),
    responsibility: action.lead,
    portfolios: leadNamesNow(action, plan.partners).join("\n"),
  };
  return {
    ref: entry.ref,
    ...published,
    reportSection: entry.reportSection,
    originalDue: dayValue(entry.originalDue),
    revisedDue: entry.revisedDue.map(revisedLine).join("\n"),
    links: entry.links.map(linkLine).join("\n"),
  };
}

/** The rows of the Recommendations table. */
export function recommendationRecords({ recommendations }: Register, plan: Plan): MasterRecord[] {
  return recommendations.map((entry) => recommendationRecord(entry, plan));
}

/** One row for each lettered part of each item that scrutiny tracks, with what is said of it. */
export function partRecords(register: Register, { actions }: Plan): MasterRecord[] {
  return scrutinyItems(actions, register).flatMap(({ ref, parts }) =>
    parts.map(({ letter, title }) => {
      const known = register.parts.find((entry) => entry.ref === ref && entry.letter === letter);
      return { ref, letter, title, state: known?.state ?? null, progress: known?.progress ?? "" };
    }),
  );
}

/** The rows of the Evidence table, which the team types. */
export function evidenceRecords(evidence: readonly EvidenceItem[]): MasterRecord[] {
  return evidence.map((item) => ({ ...item, day: dayValue(item.day) }));
}

function categoryValue(category: Category | null): string | null {
  return category === null ? null : categoryLabel(category);
}

function yesOrBlank(is: boolean): string | null {
  return is ? "Yes" : null;
}

/** The rows of the Tracking table, in the order in which the reports were written. */
export function trackingRecords(tracking: readonly Tracking[]): MasterRecord[] {
  return tracking.map((row) => ({
    ...row,
    date: dayValue(row.date),
    anticipated: dayValue(row.anticipated),
    obstacle: yesOrBlank(row.obstacle),
    allActionTaken: yesOrBlank(row.allActionTaken),
    proposal: categoryValue(row.proposal),
    proposalReason: fitCell(row.proposalReason, "the Evidence sheet"),
    query: fitCell(row.query, "the Evidence sheet"),
    assessment: categoryValue(row.assessment),
    decision: categoryValue(row.decision),
    concluded: yesOrBlank(row.concluded),
    meetingDate: dayValue(row.meetingDate),
  }));
}
