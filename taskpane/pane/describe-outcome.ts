import { listCells } from "../../src/finding/list-cells.ts";
import { count } from "../../src/text/count.ts";
import { cellNamer } from "../view/name-cells.ts";
import type { ChangeOutcome, LeftChange } from "../open-workbook.ts";

const WHYS = ["locked", "changed", "gone"] as const;

/** After one cell, and after several. */
const REASONS: Readonly<Record<LeftChange["why"], readonly [one: string, many: string]>> = {
  locked: [
    "is locked on a protected sheet and was left as it is",
    "are locked on a protected sheet and were left as they are",
  ],
  changed: [
    "holds something else by now and was left as it is",
    "hold something else by now and were left as they are",
  ],
  gone: ["is no longer in the workbook", "are no longer in the workbook"],
};

function leftSentence(why: LeftChange["why"], left: readonly LeftChange[]): string[] {
  const cells = left.filter((change) => change.why === why).map(cellNamer(left));
  if (cells.length === 0) return [];
  const [one, many] = REASONS[why];
  return [`${listCells(cells)} ${cells.length === 1 ? one : many}.`];
}

/** What became of the changes, in plain sentences: `Mended 3 cells. C4 has changed since …`. */
export function describeOutcome(
  verb: "Mended" | "Put back",
  { done, left }: ChangeOutcome,
): string {
  const made = done.length > 0 ? `${verb} ${count(done.length, "cell")}.` : "Nothing was changed.";
  return [made, ...WHYS.flatMap((why) => leftSentence(why, left))].join(" ");
}
