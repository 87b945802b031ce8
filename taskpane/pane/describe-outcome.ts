import { listCells } from "../../src/finding/list-cells.ts";
import { count } from "../../src/text/count.ts";
import { cellNamer } from "../view/name-cells.ts";
import type { ChangeOutcome, LeftChange } from "../open-workbook.ts";

const WHYS = ["locked", "changed", "stopped"] as const;

/** After one cell, and after several. */
const REASONS: Readonly<
  Record<Exclude<LeftChange["why"], "gone">, readonly [one: string, many: string]>
> = {
  locked: [
    "is locked on a protected sheet and was left as it is",
    "are locked on a protected sheet and were left as they are",
  ],
  changed: [
    "holds something else by now and was left as it is",
    "hold something else by now and were left as they are",
  ],
  stopped: [
    "was not reached, because Excel stopped answering: try again",
    "were not reached, because Excel stopped answering: try again",
  ],
};

function leftSentence(why: (typeof WHYS)[number], left: readonly LeftChange[]): string[] {
  const cells = left.filter((change) => change.why === why).map(cellNamer(left));
  if (cells.length === 0) return [];
  const [one, many] = REASONS[why];
  return [`${listCells(cells)} ${cells.length === 1 ? one : many}.`];
}

/** What is said of a sheet that was renamed or deleted. */
export function goneSentence(sheet: string): string {
  return `The sheet "${sheet}" is no longer there under its name.`;
}

/** What became of the changes, in plain sentences: `Mended 3 cells. C4 has changed since …`. */
export function describeOutcome(
  verb: "Mended" | "Put back",
  { done, left }: ChangeOutcome,
): string {
  const made = done.length > 0 ? `${verb} ${count(done.length, "cell")}.` : "Nothing was changed.";
  const gone = new Set(left.flatMap(({ sheet, why }) => (why === "gone" ? [sheet] : [])));
  const sentences = WHYS.flatMap((why) => leftSentence(why, left));
  return [made, ...sentences, ...[...gone].map(goneSentence)].join(" ");
}
