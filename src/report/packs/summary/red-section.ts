import type { PackBlock, PackSection, PackTable } from "../../../publish/pack.ts";
import { count, figure } from "../../../text/count.ts";
import { newlyRed } from "../actions/exceptions-first.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import { ownText } from "../pack-text.ts";
import { shorten, shortenText } from "./shorten.ts";

/** As many as leave room on the page for the rest. */
const MOST_ROWS = 6;
const LONGEST = { title: 60, lead: 30, reason: 64 } as const;

/** Newly Red first, then those that were overdue longest. */
function worstFirst(red: readonly TrackedAction[]): TrackedAction[] {
  const fresh = new Set(newlyRed(red));
  const late = (one: TrackedAction): number => one.daysOverdue ?? 0;
  return [...red].sort((a, b) => Number(fresh.has(b)) - Number(fresh.has(a)) || late(b) - late(a));
}

function whyWords({ last, reason }: TrackedAction): string {
  const words = shorten(reason.text, LONGEST.reason);
  return last?.rating === "Red" ? words : `Newly Red. ${words}`;
}

function redTable(rows: readonly TrackedAction[]): PackTable {
  return {
    id: "red_actions",
    title: "Red actions",
    description: "Newly Red actions come first, then the longest overdue.",
    columns: [
      { heading: "Reference", kind: "text", width: 12 },
      { heading: "Action", kind: "long", width: 36 },
      { heading: "Lead", kind: "text", width: 18 },
      { heading: "Why it is Red", kind: "long", width: 34 },
    ],
    rows: rows.map((tracked) => [
      ownText(tracked.ref),
      shortenText(tracked.title, LONGEST.title),
      shortenText(tracked.lead, LONGEST.lead),
      { text: whyWords(tracked), origin: tracked.reason.origin },
    ]),
    notes: [],
    wide: false,
  };
}

/** What is Red and why, the worst only: the others are in the progress paper. */
export function redSection(tracked: readonly TrackedAction[]): PackSection {
  const red = worstFirst(tracked.filter(({ rating }) => rating === "Red"));
  const more = red.length - MOST_ROWS;
  const words =
    red.length === 0
      ? "No action is Red."
      : `${figure(red.length)} of ${count(tracked.length, "action")} are Red, ${figure(newlyRed(red).length)} of them newly.`;
  const rest =
    more > 0
      ? ` The first ${MOST_ROWS} are below, and ${figure(more)} more in the progress paper.`
      : "";
  const blocks: PackBlock[] = [{ kind: "paragraph", text: ownText(`${words}${rest}`) }];
  const table: PackBlock = { kind: "table", table: redTable(red.slice(0, MOST_ROWS)) };
  return {
    id: "red",
    heading: "What is Red",
    blocks: red.length > 0 ? [...blocks, table] : blocks,
  };
}
