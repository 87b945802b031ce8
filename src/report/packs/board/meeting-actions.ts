import { daysBetween, longDay, type IsoDay } from "../../../calendar/iso-day.ts";
import { type MeetingAction, MEETING_ACTIONS } from "../../../plan/register/meeting-actions.ts";
import type { PackCell, PackTable } from "../../../publish/pack.ts";
import { count } from "../../../text/count.ts";
import { originOf, ownText } from "../pack-text.ts";
import { dayCell, typedCell } from "./typed-cell.ts";

/**
 * Actions of meetings that the report carries: those still open, and with their state those that are
 * done; those dropped it does not. An action of a meeting after the report date is not yet one.
 */
function carriedActions(actions: readonly MeetingAction[], date: IsoDay): readonly MeetingAction[] {
  return actions.filter(
    ({ meeting, state }) => state !== "Dropped" && (meeting === null || meeting <= date),
  );
}

function stateWords({ state, due }: MeetingAction, date: IsoDay): string {
  if (state === "Done") return "Done";
  const late = due === null ? 0 : daysBetween(due, date);
  return late > 0 ? `Open, ${count(late, "day")} overdue` : "Open";
}

/** Meeting actions carried forward, open ones first (domain reference 2.4 D7). */
export function meetingActionsTable(actions: readonly MeetingAction[], date: IsoDay): PackTable {
  const cellsOf = (action: MeetingAction): PackCell[] => {
    const cell = (key: "id" | "action" | "owner"): PackCell =>
      typedCell(action[key], originOf(MEETING_ACTIONS, action.id, key));
    return [
      cell("id"),
      dayCell(action.meeting),
      cell("action"),
      cell("owner"),
      dayCell(action.due),
      ownText(stateWords(action, date)),
    ];
  };
  const carried = carriedActions(actions, date);
  const open = carried.filter(({ state }) => state !== "Done");
  const done = carried.filter(({ state }) => state === "Done");
  return {
    id: "Meeting_actions",
    title: "Meeting actions carried forward",
    description: `What earlier meetings asked for, and how it stands on ${longDay(date)}.`,
    columns: [
      { heading: "Action", kind: "text", width: 1 },
      { heading: "Meeting", kind: "text", width: 2 },
      { heading: "What was asked for", kind: "long", width: 5 },
      { heading: "Owner", kind: "text", width: 2 },
      { heading: "Due", kind: "text", width: 2 },
      { heading: "State", kind: "text", width: 2 },
    ],
    rows: [...open, ...done].map(cellsOf),
    notes: [],
    wide: true,
  };
}
