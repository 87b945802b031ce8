import { fold } from "../../fold.ts";
import { onceFor } from "../../once-for.ts";

/**
 * Every word of names that give nothing away by themselves, folded: those of the plan's area, of its
 * partners. A pure memo by the list, which is the same for every text of a return or a pack.
 */
export const wordsOfNames: (names: readonly string[]) => ReadonlySet<string> = onceFor(
  (names) => new Set(names.flatMap((name) => fold(name).split(" "))),
);
