import type { Master } from "../../../plan/master/master.ts";
import { unsettledNames } from "../../../plan/master/unsettled-names.ts";
import { count } from "../../../text/count.ts";
import { isAre } from "./is-are.ts";

/** What waits for a person, each with its number: conflicts, updates to place, names nobody knows. */
export function decisionWords(master: Master): string[] {
  const open = (entries: readonly { readonly state: string }[]): number =>
    entries.filter(({ state }) => state === "Open").length;
  const conflicts = open(master.conflicts);
  const queue = open(master.queue);
  const names = unsettledNames(master).length;
  return [
    ...(conflicts > 0
      ? [`${count(conflicts, "conflict")} between returns ${isAre(conflicts)} to be settled.`]
      : []),
    ...(queue > 0
      ? [
          `${count(queue, "update")} ${queue === 1 ? "does" : "do"} not say clearly which action is meant: decide where ${queue === 1 ? "it belongs" : "they belong"}.`,
        ]
      : []),
    ...(names > 0
      ? [
          `${count(names, "name")} in returns ${isAre(names)} not known as a partner: decide who is meant.`,
        ]
      : []),
  ];
}
