import type { PackBlock, PackSection, PackTable, PackText } from "../../../publish/pack.ts";
import { count, figure } from "../../../text/count.ts";
import { newlyRed } from "../actions/exceptions-first.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import { ownText } from "../pack-text.ts";
import { shorten, shortenText } from "./shorten.ts";

/** As many as leave room on the page for the rest. */
const MOST_ROWS = 6;
const MOST_LINES = 8;
/** Characters of a reason that surely fit on one line of its column. */
const LINE = 26;
const LONGEST = { title: 46, lead: 21, reason: 50 } as const;

/** Newly Red first, then those that were overdue longest. */
function worstFirst(red: readonly TrackedAction[]): TrackedAction[] {
  const fresh = new Set(newlyRed(red));
  const late = (one: TrackedAction): number => one.daysOverdue ?? 0;
  return [...red].sort((a, b) => Number(fresh.has(b)) - Number(fresh.has(a)) || late(b) - late(a));
}

/** The reason without its due date, for which there is no room; screened in full. */
function whyText({ last, reason }: TrackedAction): PackText {
  const { text: full, origin } = reason;
  const sentences = full.split(/(?<=[.!?])\s/u).filter((one) => !one.startsWith("Due "));
  const words = shorten(sentences.join(" "), LONGEST.reason);
  return { text: last?.rating === "Red" ? words : `New. ${words}`, origin, full };
}

/** The first rows, fewer where their reasons take more than a line. */
function rowsThatFit(red: readonly TrackedAction[]): TrackedAction[] {
  let lines = 0;
  return worstFirst(red)
    .slice(0, MOST_ROWS)
    .filter((tracked) => {
      lines += Math.ceil(whyText(tracked).text.length / LINE);
      return lines <= MOST_LINES;
    });
}

function redTable(rows: readonly TrackedAction[], description: string): PackTable {
  return {
    id: "red_actions",
    title: "Red actions",
    description,
    columns: [
      { heading: "No.", kind: "text", width: 6 },
      { heading: "Action", kind: "long", width: 46 },
      { heading: "Lead", kind: "text", width: 22 },
      { heading: "Why it is Red", kind: "long", width: 26 },
    ],
    rows: rows.map((tracked) => [
      ownText(tracked.ref),
      shortenText(tracked.title, LONGEST.title),
      shortenText(tracked.lead, LONGEST.lead),
      whyText(tracked),
    ]),
    notes: [],
    wide: false,
  };
}

/** What is Red and why, newly Red and long overdue ones first: the others are in the progress paper. */
export function redSection(tracked: readonly TrackedAction[]): PackSection {
  const red = tracked.filter(({ rating }) => rating === "Red");
  const rows = rowsThatFit(red);
  const more = red.length - rows.length;
  const words = `${figure(red.length)} of ${count(tracked.length, "action")} are Red, ${figure(newlyRed(red).length)} of them new since the last round.`;
  const rest = more > 0 ? ` The progress paper has ${figure(more)} more.` : "";
  const block: PackBlock =
    red.length === 0
      ? { kind: "paragraph", text: ownText("No action is Red.") }
      : { kind: "table", table: redTable(rows, `${words}${rest}`) };
  return { id: "red", heading: "What is Red, and why", blocks: [block] };
}
