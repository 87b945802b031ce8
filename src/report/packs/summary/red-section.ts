import type { PackBlock, PackSection, PackTable, PackText } from "../../../publish/pack.ts";
import { count, figure } from "../../../text/count.ts";
import { isAre } from "../actions/is-are.ts";
import { newlyRed } from "../actions/exceptions-first.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import type { PackInput } from "../pack-input.ts";
import { ownText } from "../pack-text.ts";
import { redKpiText } from "./red-kpi-text.ts";
import type { Room } from "./room.ts";
import { shorten } from "../../../text/shorten.ts";
import { shortenText } from "./shorten-text.ts";

/** Newly Red first, then those that were overdue longest. */
function worstFirst(red: readonly TrackedAction[]): TrackedAction[] {
  const fresh = new Set(newlyRed(red));
  const late = (one: TrackedAction): number => one.daysOverdue ?? 0;
  return [...red].sort((a, b) => Number(fresh.has(b)) - Number(fresh.has(a)) || late(b) - late(a));
}

/** The reason without its due date, for which there is no room; screened in full. */
function whyText({ last, reason, brief }: TrackedAction, { redReason }: Room): PackText {
  const { text: full, origin } = reason;
  const words = shorten(brief, redReason);
  return { text: last?.rating === "Red" ? words : `Newly Red. ${words}`, origin, full };
}

function redTable(rows: readonly TrackedAction[], description: string, room: Room): PackTable {
  return {
    id: "red_actions",
    title: "Red actions",
    description,
    columns: [
      { heading: "No.", kind: "text", width: 6 },
      { heading: "Action", kind: "long", width: 40 },
      { heading: "Lead", kind: "text", width: 22 },
      { heading: "Why it is Red", kind: "long", width: 32 },
    ],
    rows: rows.map((tracked) => [
      ownText(tracked.ref),
      shortenText(tracked.title, room.redTitle),
      shortenText(tracked.lead, room.redLead),
      whyText(tracked, room),
    ]),
    notes: [],
    wide: false,
  };
}

function redActions(tracked: readonly TrackedAction[], room: Room): PackBlock {
  const red = tracked.filter(({ rating }) => rating === "Red");
  const rows = worstFirst(red).slice(0, room.red);
  const more = red.length - rows.length;
  const words = `${figure(red.length)} of ${count(tracked.length, "action")} ${isAre(red.length)} Red, ${figure(newlyRed(red).length)} of them new since the last round.`;
  const rest = more > 0 ? ` The progress paper has ${figure(more)} more.` : "";
  return red.length === 0
    ? { kind: "paragraph", text: ownText("No action is Red.") }
    : { kind: "table", table: redTable(rows, `${words}${rest}`, room) };
}

/**
 * What is Red and why, newly Red and long overdue ones first: the others are in the progress paper. Then
 * the indicators that its tables show as Red, by name and without their figures.
 */
export function redSection(
  input: PackInput,
  tracked: readonly TrackedAction[],
  room: Room,
): PackSection {
  const kpis = redKpiText(input, room);
  return {
    id: "red",
    heading: "What is Red, and why",
    blocks: [
      redActions(tracked, room),
      ...(kpis === null ? [] : [{ kind: "paragraph", text: kpis } as const]),
    ],
  };
}
