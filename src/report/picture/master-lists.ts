import { longDay } from "../../calendar/iso-day.ts";
import { timescaleOf } from "../../plan/action-timescale.ts";
import { CONFLICTS } from "../../plan/master/conflicts.ts";
import { MASTER_PLAN } from "../../plan/master/master-plan.ts";
import { REPLIES } from "../../plan/master/replies.ts";
import { TO_PLACE } from "../../plan/master/to-place.ts";
import { partnerLabel } from "../../plan/master/partner-label.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import { dueDates } from "../../rate/due-dates.ts";
import { rowPlaces, type RowPlace } from "../../read/master/row-places.ts";
import { tidy } from "../../text/tidy.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { MasterRecordsInput } from "../master/master-records-input.ts";
import { newlyRedActions, overdueActions } from "../master/needs-attention.ts";
import { hasReplied, owedReplies } from "../master/round-replies.ts";
import { actionText, shortText } from "./action-text.ts";
import type { PictureLine, PictureList, PicturePlace } from "./picture.ts";

function placeOf(row: RowPlace | undefined): PicturePlace | null {
  return row ? { sheet: row.sheet, cell: row.cell } : null;
}

/** Actions for which nobody has agreed a day, and which are not without end by their nature. */
export function undatedActions(plan: Plan): Action[] {
  return plan.actions.filter((action) => {
    const timescale = timescaleOf(action, plan);
    return [timescale, ...timescale.phases]
      .map(dueDates)
      .every(({ end, recurring }) => end === null && !recurring);
  });
}

function actionLists(input: MasterRecordsInput, workbook: Workbook): PictureList[] {
  const { ratings, master } = input;
  const rows = new Map(rowPlaces(MASTER_PLAN, workbook, "ref").map((row) => [row.text, row]));
  const linesOf = (actions: readonly Action[], note: (action: Action) => string): PictureLine[] =>
    actions.map((action) => ({
      text: actionText(action),
      note: note(action),
      place: placeOf(rows.get(action.ref)),
    }));
  const reason = ({ ref }: Action): string => tidy(ratings.get(ref)?.reason ?? "");
  const { actions } = master.plan;
  const overdue = overdueActions(input);
  return [
    {
      title: "Newly Red",
      none: "No action turned Red since the round before.",
      lines: linesOf(newlyRedActions(input), reason),
    },
    {
      title: "Red",
      none: "No action is Red.",
      lines: linesOf(
        actions.filter(({ ref }) => ratings.get(ref)?.rating === "Red"),
        reason,
      ),
    },
    {
      title: "Overdue",
      none: "No action is overdue.",
      lines: linesOf(
        actions.filter(({ ref }) => overdue.has(ref)),
        ({ ref }) => overdue.get(ref) ?? "",
      ),
    },
    {
      title: "Undated",
      none: "Every action has a date or is without end.",
      lines: linesOf(undatedActions(master.plan), ({ timescale }) =>
        timescale.trim() === ""
          ? "No date in the plan."
          : `The plan says "${shortText(timescale)}".`,
      ),
    },
  ];
}

/** The entries of a table and the rows they were read from: both are in the sheet's order. */
function withRows<T>(
  entries: readonly T[],
  rows: readonly RowPlace[],
): { readonly entry: T; readonly place: PicturePlace | null }[] {
  return entries.map((entry, at) => ({ entry, place: placeOf(rows[at]) }));
}

function waitingLists(
  { master, reportDate }: MasterRecordsInput,
  workbook: Workbook,
): PictureList[] {
  const { partners } = master.plan;
  const owed = new Set(
    owedReplies(master.replies, reportDate).filter((reply) => !hasReplied(reply)),
  );
  const conflicts = withRows(master.conflicts, rowPlaces(CONFLICTS, workbook, "ref"));
  const queue = withRows(master.queue, rowPlaces(TO_PLACE, workbook, "refWritten"));
  const replies = withRows(master.replies, rowPlaces(REPLIES, workbook, "partner"));
  return [
    {
      title: "Conflicts to settle",
      none: "No conflict is open.",
      lines: conflicts
        .filter(({ entry }) => entry.state === "Open")
        .map(({ entry, place }) => ({
          text: `${entry.ref}: ${entry.field}`,
          note: tidy(entry.why),
          place,
        })),
    },
    {
      title: "Updates to place",
      none: "Every update has its action.",
      lines: queue
        .filter(({ entry }) => entry.state === "Open")
        .map(({ entry, place }) => ({
          text: `${partnerLabel(entry.partner, partners)}: ${shortText(entry.actionTaken)}`,
          note: tidy(entry.why),
          place,
        })),
    },
    {
      title: "Not replied",
      none:
        owedReplies(master.replies, reportDate).length > 0
          ? "Every partner replied."
          : "No round is merged yet.",
      lines: replies
        .filter(({ entry }) => owed.has(entry))
        .map(({ entry, place }) => ({
          text: partnerLabel(entry.partner, partners),
          note: `Owes ${entry.role.charAt(0).toLowerCase()}${tidy(entry.role).slice(1)} for ${longDay(entry.round)}.`,
          place,
        })),
    },
  ];
}

/** What a person must look at in a master, each line with the row it is about. */
export function masterLists(input: MasterRecordsInput, workbook: Workbook): PictureList[] {
  return [...actionLists(input, workbook), ...waitingLists(input, workbook)];
}
