import { longDay } from "../../../calendar/iso-day.ts";
import type { PackBlock, PackTable, PackText } from "../../../publish/pack.ts";
import type { Direction } from "../../../rate/rating-direction.ts";
import { count } from "../../../text/count.ts";
import { comparedWith } from "../actions/change-words.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import { ownText } from "../pack-text.ts";

function changeTable(changed: readonly TrackedAction[]): PackTable {
  return {
    id: "changes",
    title: "Ratings that changed since the last round",
    description: "One row for each action whose rating is another one now.",
    columns: [
      { heading: "Reference", kind: "text", width: 9 },
      { heading: "Action", kind: "long", width: 28 },
      { heading: "Rating then", kind: "text", width: 12 },
      { heading: "Rating now", kind: "text", width: 14 },
      { heading: "Direction", kind: "text", width: 12 },
      { heading: "Reason", kind: "long", width: 28 },
    ],
    rows: changed.map(({ ref, title, last, label, direction, reason }) => [
      ownText(ref),
      title,
      ownText(last?.rating ?? "First rating"),
      ownText(label),
      ownText(direction),
      reason,
    ]),
    notes: [],
    wide: true,
  };
}

/** How many actions moved in which direction; the counts add up to all of them. */
function changeCounts(tracked: readonly TrackedAction[]): PackText[] {
  const total = count(tracked.length, "action");
  const rated = tracked.filter(({ last }) => last !== null);
  const moved = (direction: Direction): number =>
    rated.filter((one) => one.direction === direction).length;
  const lines: [string, number][] = [
    ["Worsened", moved("Worsening")],
    ["Improved", moved("Improving")],
    ["No change", moved("No change")],
    ["Moved to or from Grey, which cannot be compared", moved("Not comparable")],
    ["No earlier rating", tracked.length - rated.length],
  ];
  return lines.map(([words, number]) => ownText(`${words}: ${number} of ${total}`));
}

function sinceWords(tracked: readonly TrackedAction[]): string {
  const day = comparedWith(tracked);
  return day === null ? "since the last round" : `since ${longDay(day)}`;
}

/** What changed since the last round: the counts, then every action that moved. */
export function changeBlocks(tracked: readonly TrackedAction[]): PackBlock[] {
  const paragraph = (text: string): PackBlock => ({ kind: "paragraph", text: ownText(text) });
  if (tracked.every(({ last }) => last === null)) {
    return [paragraph("There are no earlier ratings, so nothing can be compared.")];
  }
  const changed = tracked.filter(({ last, rating }) => last !== null && last.rating !== rating);
  if (tracked.every(({ direction }) => direction === "No change")) {
    return [paragraph(`No rating has changed ${sinceWords(tracked)}.`)];
  }
  const blocks: PackBlock[] = [
    paragraph(`Ratings ${sinceWords(tracked)}:`),
    { kind: "list", items: changeCounts(tracked) },
  ];
  return changed.length === 0
    ? blocks
    : [...blocks, { kind: "table", table: changeTable(changed) }];
}
