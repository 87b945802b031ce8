import { timescaleOf } from "../../plan/action-timescale.ts";
import type { Handling } from "../../plan/master/handling.ts";
import { MASTER_PLAN } from "../../plan/master/master-plan.ts";
import type { RecordedAction } from "../../plan/master/plan-record.ts";
import type { RatingOverride } from "../../plan/master/rating-override.ts";
import { tableNames } from "../../plan/master/table-names.ts";
import type { Action, Plan, Section } from "../../plan/plan.ts";
import type { RecordOf, Written } from "../../plan/table/define-table.ts";
import { dateNote } from "./date-note.ts";
import { leadLabels } from "./lead-labels.ts";
import type { MasterRecordsInput, ShownRating } from "./master-records-input.ts";
import { recordsOf } from "./records-of.ts";

/** What is to stand in some of the columns of the Master plan. */
type Fields = Written<typeof MASTER_PLAN>;

const SENSITIVE: Handling = "OFFICIAL-SENSITIVE";

/** `Tertiary (Crisis Prevention and Relief)`; a section without a level is a whole systems one. */
function levelOf(section: Section | undefined, sections: readonly Section[]): string | null {
  if (!section || sections.every(({ preventionLevel }) => preventionLevel === null)) return null;
  const { preventionLevel, preventionLevelInPlan } = section;
  if (preventionLevel === null) return "Whole systems";
  const other = preventionLevelInPlan?.includes(preventionLevel) ? null : preventionLevelInPlan;
  return other ? `${preventionLevel} (${other})` : preventionLevel;
}

function readFromPlan(action: Action, plan: Plan): Fields {
  const { sections, partners } = plan;
  const section = sections.find(({ number }) => number === action.section);
  const timescale = timescaleOf(action, plan);
  return {
    level: levelOf(section, sections),
    leads: leadLabels(action, partners).join("; "),
    start: timescale.start,
    due: timescale.end,
    dueLatest: timescale.altEnd,
    dateNote: dateNote(timescale),
  };
}

/** A master that no merge has recorded yet keeps its columns as they are. */
function originFields(recorded: RecordedAction | undefined): Fields {
  if (!recorded) return {};
  return { originalDue: recorded.originalDue, timesMoved: recorded.timesMoved };
}

function ratingFields(rated: ShownRating | undefined, ratedOn: string): Fields {
  if (!rated) return {};
  const { rating, reason, rule, direction, previous } = rated;
  return { rating, reason, rule, direction, previous, ratedOn };
}

/** An override without an end gets the one that it is held to, so that it is seen and it lapses. */
function overrideFields(
  override: RatingOverride | undefined,
  rated: ShownRating | undefined,
): Fields {
  if (!override) return {};
  return {
    overrideRating: override.rating,
    overrideBy: override.by,
    overrideRole: override.role,
    overrideReason: override.reason,
    overrideUntil: override.until ?? rated?.overrideEnds ?? null,
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
export function actionRecords(input: MasterRecordsInput): RecordOf<typeof MASTER_PLAN>[] {
  const { ratings, reportDate } = input;
  const sensitive = new Set(input.register?.sensitive);
  const { plan, standings, overrides, record } = input.master;
  const recordOf = new Map(record.map((recorded) => [recorded.ref, recorded]));
  const rows = plan.actions.map((action) => ({
    ...action,
    ...readFromPlan(action, plan),
    ...originFields(recordOf.get(action.ref)),
    ...ratingFields(ratings.get(action.ref), reportDate),
    ...ofAction(standings, action.ref),
    ...overrideFields(ofAction(overrides, action.ref), ratings.get(action.ref)),
    ...(sensitive.has(action.ref) && { handling: SENSITIVE }),
  }));
  return recordsOf(MASTER_PLAN, rows, tableNames(plan));
}
