import type { IsoDay } from "../../calendar/iso-day.ts";
import { groupBy } from "../../finding/group-by.ts";
import { firstAgreedDay } from "../../plan/first-agreed-day.ts";
import type { ActionStanding } from "../../plan/master/master-plan.ts";
import type { Master } from "../../plan/master/master.ts";
import type { Action } from "../../plan/plan.ts";
import { readStatus } from "../../plan/read-status.ts";
import type { PartProgress } from "../../plan/register/recommendation-parts.ts";
import type { Recommendation } from "../../plan/register/recommendations.ts";
import type { Tracking } from "../../plan/register/tracking.ts";
import type { Register } from "../../plan/register/register.ts";
import { scrutinyItems } from "../../plan/register/scrutiny-items.ts";
import type { CategoryInputs, Proposal } from "./category-inputs.ts";
import { categoryQueries, type CategoryQuery } from "./category-queries.ts";
import { progressEvidence, type ReportedEvidence } from "./progress-evidence.ts";
import { proposeCategory } from "./propose-category.ts";
import { wasReported } from "./was-reported.ts";

/** One recommendation as a tracking report sees it. */
export interface TrackedRecommendation {
  readonly action: Action;
  /** Null where the register holds nothing of it yet. */
  readonly record: Recommendation | null;
  readonly originalDue: IsoDay | null;
  readonly standing: ActionStanding | null;
  /** In the order of the recommendation's parts. */
  readonly parts: readonly PartProgress[];
  /** This report's row, as people filled it in; null before there is one. */
  readonly row: Tracking | null;
  /** The row of the report before: the last earlier one that went to the committee. */
  readonly previous: Tracking | null;
  /** The row in which the committee concluded its tracking, in this report or before; null while it is open. */
  readonly concluded: Tracking | null;
  readonly evidence: ReportedEvidence;
  readonly proposal: Proposal;
  readonly queries: readonly CategoryQuery[];
}

/** Last day of the period first agreed: the register's, else what the plan's timescale says. */
function originalDueOf(
  action: Action,
  record: Recommendation | null,
  { plan }: Master,
): IsoDay | null {
  return record?.originalDue ?? firstAgreedDay(action, plan);
}

function partsOf({ ref, parts }: Action, register: Register): PartProgress[] {
  const known = register.parts.filter((part) => part.ref === ref);
  return parts.map(
    ({ letter }) =>
      known.find((part) => part.letter === letter) ?? { ref, letter, state: null, progress: "" },
  );
}

function isComplete(standing: ActionStanding | null, { plan }: Master): boolean {
  const status = readStatus(standing?.status ?? "", plan.statuses);
  return status.kind === "known" && status.id === "complete";
}

type Found = Omit<TrackedRecommendation, "proposal" | "queries">;

function inputsOf(found: Found, master: Master): CategoryInputs {
  const { row, standing, evidence, parts, originalDue } = found;
  return {
    complete: isComplete(standing, master),
    completed: standing?.completed ?? null,
    evidence: evidence.current.length + evidence.before.length,
    originalDue,
    judgement: row?.judgement ?? null,
    anticipated: row?.anticipated ?? null,
    obstacle: row?.obstacle ?? false,
    allActionTaken: row?.allActionTaken ?? false,
    shown: {
      evidenceSince: evidence.current.length,
      partsDone: parts.filter(({ state }) => state === "Done").length,
      parts: parts.length,
    },
  };
}

function findRecommendation(
  master: Master,
  register: Register,
  action: Action,
  date: IsoDay,
): Found {
  const { ref } = action;
  const rows = register.tracking
    .filter((row) => row.ref === ref && row.date <= date)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const previous = rows.filter((row) => row.date < date && wasReported(row)).at(-1) ?? null;
  const record = register.recommendations.find((one) => one.ref === ref) ?? null;
  return {
    action,
    record,
    originalDue: originalDueOf(action, record, master),
    standing: master.standings.find((one) => one.ref === ref) ?? null,
    parts: partsOf(action, register),
    row: rows.find((row) => row.date === date) ?? null,
    previous,
    concluded: rows.find((row) => row.concluded) ?? null,
    evidence: progressEvidence(master, register, ref, previous?.date ?? null, date),
  };
}

/**
 * Every item that scrutiny tracks as the tracking report of a day sees it: what people entered, what
 * shows progress since the report before, what is proposed and what must be looked at. Rows of
 * later reports are not read.
 */
export function trackRecommendations(
  master: Master,
  register: Register,
  date: IsoDay,
): readonly TrackedRecommendation[] {
  // The log is walked once: looked through for each item, it would cost the square of the plan.
  const lines = groupBy(master.ledger, ({ ref }) => ref);
  return scrutinyItems(master.plan.actions, register).map((action) => {
    const own = { ...master, ledger: lines.get(action.ref) ?? [] };
    const found = findRecommendation(own, register, action, date);
    const proposal = proposeCategory(inputsOf(found, master), date);
    const complete = isComplete(found.standing, master);
    return { ...found, proposal, queries: categoryQueries({ ...found, proposal, complete }, date) };
  });
}
