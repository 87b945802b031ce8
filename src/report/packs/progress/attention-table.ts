import type { PackColumn, PackTable } from "../../../publish/pack.ts";
import { newlyRed } from "../actions/exceptions-first.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import { numberCell, ownText } from "../pack-text.ts";

const COLUMNS: readonly PackColumn[] = [
  { heading: "Reference", kind: "text", width: 9 },
  { heading: "Action", kind: "long", width: 28 },
  { heading: "Lead", kind: "text", width: 14 },
  { heading: "Due", kind: "text", width: 14 },
  { heading: "Days overdue", kind: "number", width: 10 },
  { heading: "Why it is listed", kind: "long", width: 30 },
];

function whyWords({ rating, label, last, reason }: TrackedAction): string {
  const isNew = rating === "Red" && last?.rating !== "Red";
  const before = last === null ? "first rating" : `${last.rating} before`;
  return `${isNew ? `Newly Red (${before})` : label}. ${reason.text}`;
}

function longestFirst(tracked: readonly TrackedAction[]): TrackedAction[] {
  return [...tracked].sort((a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0));
}

/** Newly Red actions, then the overdue ones, each the longest overdue first: what a reader must see. */
export function needAttention(tracked: readonly TrackedAction[]): TrackedAction[] {
  const red = new Set(newlyRed(tracked));
  const overdue = tracked.filter((one) => one.daysOverdue !== null && !red.has(one));
  return [longestFirst([...red]), longestFirst(overdue)].flat();
}

/** Actions that are newly Red or overdue, as a table; at least one. */
export function attentionTable(listed: readonly TrackedAction[]): PackTable {
  return {
    id: "newly_red_or_overdue",
    title: "Actions that are newly Red or overdue",
    description:
      "Newly Red actions come first, then other overdue ones, each the longest overdue first.",
    columns: COLUMNS,
    rows: listed.map((tracked) => [
      ownText(tracked.ref),
      tracked.title,
      tracked.lead,
      tracked.due,
      tracked.daysOverdue === null ? ownText("Not overdue") : numberCell(tracked.daysOverdue),
      { text: whyWords(tracked), origin: tracked.reason.origin },
    ]),
    notes: [],
    wide: true,
  };
}
