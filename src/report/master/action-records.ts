import type { IsoDay } from "../../calendar/iso-day.ts";
import type { MasterRecord } from "../../plan/master/master-table.ts";
import type { ActionStanding, Master, RatingOverride } from "../../plan/master/master.ts";
import { partnerLabel } from "../../plan/master/partner-label.ts";
import type { Action, Partner, Plan, Section } from "../../plan/plan.ts";
import { timescaleOf } from "../../plan/action-timescale.ts";
import type { Handling } from "../../plan/register/papers.ts";
import { sectionLabel } from "../../plan/master/section-label.ts";
import { dayValue } from "./day-value.ts";
import { dateNote } from "./date-note.ts";
import { writeOwnMarks } from "../../plan/master/own-marks.ts";
import { fitCell } from "../../plan/master/fit-cell.ts";
import { leadLabels } from "./lead-labels.ts";
import type { MasterRecordsInput, ShownRating } from "./master-records-input.ts";

const SENSITIVE: Handling = "OFFICIAL-SENSITIVE";

/** `Tertiary (Crisis Prevention and Relief)`; a section without a level is a whole systems one. */
function levelOf(section: Section | undefined, sections: readonly Section[]): string | null {
  if (!section || sections.every(({ preventionLevel }) => preventionLevel === null)) return null;
  const { preventionLevel, preventionLevelInPlan } = section;
  if (preventionLevel === null) return "Whole systems";
  const other = preventionLevelInPlan?.includes(preventionLevel) ? null : preventionLevelInPlan;
  return other ? `${preventionLevel} (${other})` : preventionLevel;
}

function contributorLabel(id: string, partners: readonly Partner[]): string {
  const label = partnerLabel(id, partners);
  return /[;\n]/u.test(label) ? id : label;
}

function publishedFields(action: Action, plan: Plan): MasterRecord {
  const { sections, partners } = plan;
  const section = sections.find(({ number }) => number === action.section);
  return {
    ref: action.ref,
    section: action.section === null ? null : sectionLabel(action.section, sections),
    level: levelOf(section, sections),
    title: action.title,
    parts: action.parts.map(({ letter, title }) => `${letter} ${title}`.trim()).join("\n"),
    lead: action.lead,
    leads: leadLabels(action, partners).join("; "),
    contributors: action.contributors.map((id) => contributorLabel(id, partners)).join("; "),
    measure: action.measure,
    timescale: action.timescale,
    refAsPublished: action.refAsPublished,
  };
}

function dateFields(action: Action, plan: Plan): MasterRecord {
  const timescale = timescaleOf(action, plan);
  return {
    start: dayValue(timescale.start),
    due: dayValue(timescale.end),
    dueLatest: dayValue(timescale.altEnd),
    dateNote: dateNote(timescale),
  };
}

function ratingFields(rated: ShownRating | undefined, reportDate: IsoDay): MasterRecord {
  if (!rated) return {};
  return {
    rating: rated.rating,
    reason: fitCell(rated.reason),
    rule: rated.rule,
    direction: rated.direction,
    previous: rated.previous,
    ratedOn: { day: reportDate },
  };
}

function standingFields(standing: ActionStanding | undefined): MasterRecord {
  if (!standing) return {};
  return {
    status: standing.status,
    forecast: dayValue(standing.forecast),
    completed: dayValue(standing.completed),
    evidence: fitCell(standing.evidence),
    obstacle: fitCell(standing.obstacle),
    update: fitCell(standing.update),
    updateRound: dayValue(standing.updateRound),
    updateBy: fitCell(standing.updateBy),
    flags: fitCell(standing.flags),
    ownMarks: writeOwnMarks(standing.ownMarks),
  };
}

/** An override without an end gets the one that it is held to, so that it is seen and it lapses. */
function overrideFields(
  override: RatingOverride | undefined,
  rated: ShownRating | undefined,
): MasterRecord {
  if (!override) return {};
  return {
    overrideRating: override.rating,
    overrideBy: override.by,
    overrideRole: override.role,
    overrideReason: override.reason,
    overrideUntil: dayValue(override.until ?? rated?.overrideEnds ?? null),
    overrideSecond: override.second,
  };
}

function ofAction<T extends { readonly ref: string }>(
  entries: readonly T[],
  ref: string,
): T | undefined {
  return entries.find((entry) => entry.ref === ref);
}

/** The rows of the Master plan, in the plan's order: raw text beside every value read from it. */
export function actionRecords(input: MasterRecordsInput): MasterRecord[] {
  const { ratings, reportDate } = input;
  const sensitive = new Set(input.register?.sensitive);
  const { plan, standings, overrides }: Master = input.master;
  return plan.actions.map((action) => ({
    ...publishedFields(action, plan),
    ...dateFields(action, plan),
    ...ratingFields(ratings.get(action.ref), reportDate),
    ...standingFields(ofAction(standings, action.ref)),
    ...overrideFields(ofAction(overrides, action.ref), ratings.get(action.ref)),
    ...(sensitive.has(action.ref) && { handling: SENSITIVE }),
  }));
}
