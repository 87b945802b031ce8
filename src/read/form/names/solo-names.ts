import { fold } from "../../../text/fold.ts";
import { tidySpaces } from "../../../text/tidy.ts";
import { cellText } from "../../cells/cell-text.ts";
import type { DateSystem } from "../../../workbook/workbook.ts";
import type { Field } from "../field.ts";
import type { DraftAction } from "../facts/draft-action.ts";
import { isOneThing } from "./name-pieces.ts";
import type { IsKnownName } from "./known-name.ts";

const NAMING: readonly Field[] = ["lead", "supporting", "partner", "responsible"];
const SEVERAL = /[,;/+\n]|\bwith\b|\(/iu;
const PAIR = /\s+(?:&|and)\s+/iu;

/**
 * The names that stand by themselves in a cell of leads or helpers, and those that are known. `Fire and
 * Rescue` is one of them where neither half stands by itself.
 */
export function soloNames(
  drafts: readonly DraftAction[],
  known: readonly string[],
  system: DateSystem,
): IsKnownName {
  const names = new Set(known.map(fold));
  const pairs = new Map<string, number>();
  for (const { cells } of drafts) {
    for (const { cell, column } of NAMING.flatMap((field) => cells.get(field) ?? [])) {
      const text = (column.isMark ? column.own : cellText(cell, system)).trim();
      if (text === "" || SEVERAL.test(text)) continue;
      const pair = tidySpaces(text);
      if (PAIR.test(text)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      else names.add(fold(text));
    }
  }
  const single = new Set(names);
  for (const [pair, times] of pairs) {
    const parted = pair.split(PAIR).some((half) => single.has(fold(half)));
    if (!parted && (times > 2 || isOneThing(pair))) names.add(fold(pair));
  }
  return (name) => names.has(fold(name));
}
