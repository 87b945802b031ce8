import type { Master } from "../../../plan/master/master.ts";
import { unsettledNames } from "../../../plan/master/unsettled-names.ts";
import { count } from "../../../text/count.ts";

function isAre(number: number): string {
  return number === 1 ? "is" : "are";
}

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
      ? [`${count(queue, "update")} without a clear action ${isAre(queue)} to be placed.`]
      : []),
    ...(names > 0
      ? [`${count(names, "name")} in returns ${isAre(names)} not known as a partner.`]
      : []),
  ];
}
