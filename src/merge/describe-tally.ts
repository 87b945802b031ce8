import { count } from "../text/count.ts";
import type { ValueTally } from "./standings/count-values.ts";

/** What became of values of one kind, in words: `5 answers in: 4 merged, 1 to place.` */
export function describeTally(kind: string, tally: ValueTally): string {
  const { valuesIn, merged, queued, superseded, inConflict, setAside, alreadyKnown } = tally;
  const fates: readonly (readonly [number, string])[] = [
    [merged, "merged"],
    [queued, "to place"],
    [superseded, "replaced"],
    [inConflict, "in conflict"],
    [setAside, "set aside"],
    [alreadyKnown, "merged before"],
  ];
  const parts = fates.filter(([number]) => number > 0).map(([number, fate]) => `${number} ${fate}`);
  return `${count(valuesIn, kind)} in${parts.length > 0 ? `: ${parts.join(", ")}` : ""}.`;
}
