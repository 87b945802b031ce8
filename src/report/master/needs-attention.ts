import type { AttentionRow } from "../../plan/master/summary-tables.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import { quoteShort } from "../../merge/words/remarks.ts";
import { unknownStatuses } from "../../plan/master/unknown-statuses.ts";
import { unsettledNames } from "../../plan/master/unsettled-names.ts";
import { partnerLabel } from "../../plan/master/partner-label.ts";
import { fitCell } from "../../plan/master/fit-cell.ts";
import { overdueWords } from "./overdue-words.ts";
import { gapRows } from "./gap-rows.ts";
import type { MasterRecordsInput } from "./master-records-input.ts";
import { hasReplied, owedReplies } from "./round-replies.ts";

/** Actions that are Red as of the report date and were not the round before. */
export function newlyRedActions({ master, ratings }: MasterRecordsInput): Action[] {
  return master.plan.actions.filter(({ ref }) => {
    const rated = ratings.get(ref);
    return rated?.rating === "Red" && rated.previous !== "Red";
  });
}

/** References of overdue actions, each with since when. */
export function overdueActions({ master, reportDate }: MasterRecordsInput): Map<string, string> {
  const plan: Plan = master.plan;
  return new Map(
    plan.actions.flatMap((action) => {
      const status = master.standings.find(({ ref }) => ref === action.ref)?.status ?? "";
      const words = overdueWords(action, status, plan, reportDate);
      return words === null ? [] : [[action.ref, words] as const];
    }),
  );
}

function redRows(input: MasterRecordsInput): AttentionRow[] {
  return newlyRedActions(input).map(({ ref, title }) => ({
    what: "Newly Red",
    who: ref,
    why: fitCell(`${title}\n${input.ratings.get(ref)?.reason ?? ""}`.trim()),
  }));
}

function overdueRows(input: MasterRecordsInput): AttentionRow[] {
  return [...overdueActions(input)].map(([ref, why]) => ({ what: "Overdue", who: ref, why }));
}

function notRepliedRows({ master, reportDate }: MasterRecordsInput): AttentionRow[] {
  return owedReplies(master.replies, reportDate)
    .filter((reply) => !hasReplied(reply))
    .map(({ partner, role }) => ({
      what: "Not replied",
      who: partnerLabel(partner, master.plan.partners),
      why: `Owes ${role.charAt(0).toLowerCase()}${role.slice(1)}.`,
    }));
}

function decisionRows({ master }: MasterRecordsInput): AttentionRow[] {
  const conflicts = master.conflicts.filter(({ state }) => state === "Open");
  const queue = master.queue.filter(({ state }) => state === "Open");
  const names = unsettledNames(master);
  return [
    ...conflicts.map(({ ref, field, why }) => ({
      what: "Conflict to settle",
      who: ref,
      why: `${field}: ${why} Choose in the Conflicts sheet.`,
    })),
    ...queue.map(({ partner, why }) => ({
      what: "Update to place",
      who: partnerLabel(partner, master.plan.partners),
      why: `${why} Type its reference in the To place sheet.`,
    })),
    ...names.map(({ written, sameAs }) => ({
      what: "Name to settle",
      who: written,
      why: `Nobody in the plan is called ${sameAs === "" ? "so" : `"${sameAs}"`}. Say who it is in the Partners sheet.`,
    })),
  ];
}

function statusRows({ master }: MasterRecordsInput): AttentionRow[] {
  return unknownStatuses(master).map(({ ref, status }) => ({
    what: "Status not in the list",
    who: ref,
    why: `"${quoteShort(status)}" counts as no status. Choose one of the list, or add it to Also called in the Settings sheet.`,
  }));
}

/**
 * What a person must look at, group by group: newly Red, overdue, not replied, what waits for a
 * decision, gaps in the plan.
 */
export function needsAttention(input: MasterRecordsInput): AttentionRow[] {
  return [
    ...redRows(input),
    ...overdueRows(input),
    ...notRepliedRows(input),
    ...decisionRows(input),
    ...statusRows(input),
    ...gapRows(input.master.plan),
  ];
}
