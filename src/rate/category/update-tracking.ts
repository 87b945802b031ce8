import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Master } from "../../plan/master/master.ts";
import type { Tracking } from "../../plan/register/tracking.ts";
import type { Register } from "../../plan/register/register.ts";
import { fitCell } from "../../plan/master/fit-cell.ts";
import { quotedWords, type CategoryQuery } from "./category-queries.ts";
import { trackRecommendations, type TrackedRecommendation } from "./tracked-recommendation.ts";

function queryWords({ text, quoted }: CategoryQuery): string {
  return quoted === null ? text : `${text} ${quotedWords(quoted)}`;
}

/** A row in which nobody has entered anything yet. */
function newRow(ref: string, date: IsoDay): Tracking {
  return {
    ref,
    date,
    judgement: null,
    anticipated: null,
    obstacle: false,
    allActionTaken: false,
    proposal: null,
    proposalReason: "",
    query: "",
    assessment: null,
    assessedBy: "",
    decision: null,
    concluded: false,
    meetingDate: null,
    minute: "",
  };
}

function updatedRow(tracked: TrackedRecommendation, date: IsoDay): Tracking {
  const { action, row, proposal, queries } = tracked;
  return {
    ...(row ?? newRow(action.ref, date)),
    proposal: proposal.category,
    proposalReason: proposal.reason,
    query: fitCell(queries.map(queryWords).join("\n"), "the Evidence sheet"),
  };
}

/**
 * The rows of the Tracking table with those of one report date brought up to date: proposal, reason and
 * query, for each recommendation whose tracking was not concluded before that date; of one that was,
 * nothing is asked any more. What people enter stays as it is, and so do the rows of all other reports. New rows come last, in the plan's order.
 */
export function updateTracking(
  master: Master,
  register: Register,
  date: IsoDay,
): readonly Tracking[] {
  const every = trackRecommendations(master, register, date);
  const open = every.filter(({ concluded }) => concluded === null || concluded.date === date);
  const updated = new Map([
    ...every.map(({ row }) => [row, row && { ...row, query: "" }] as const),
    ...open.map((tracked) => [tracked.row, updatedRow(tracked, date)] as const),
  ]);
  const kept = register.tracking.map((row) => updated.get(row) ?? row);
  const added = open.flatMap((tracked) => (tracked.row ? [] : [updatedRow(tracked, date)]));
  return [...kept, ...added];
}
