import type { Master } from "../plan/master/master.ts";
import type { FirstDue } from "./moved-date.ts";

/** The first due date of each action that has one on record, with who agreed that it moved last, by reference. */
export function firstDues({ record, changes }: Master): ReadonlyMap<string, FirstDue> {
  const agreed = new Map(
    changes
      .filter(({ field }) => field === "due" || field === "timescale")
      .map(({ ref, agreedBy }) => [ref, agreedBy.trim()]),
  );
  const known = record.flatMap(({ ref, firstDue }) =>
    firstDue === null ? [] : [[ref, { day: firstDue, agreedBy: agreed.get(ref) ?? "" }] as const],
  );
  return new Map(known);
}
