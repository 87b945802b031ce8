import type { Master } from "../plan/master/master.ts";
import { tidy } from "../text/tidy.ts";

/**
 * References whose status a hand typed: it differs from what the last merge left, or is what a change noticed
 * since then brought. No partner and no round said so.
 */
export function statusesByHand({
  standings,
  record,
  changes,
}: Pick<Master, "standings" | "record" | "changes">): ReadonlySet<string> {
  const left = new Map(record.map(({ ref, status }) => [ref, tidy(status)]));
  const typed = new Map(
    changes.filter(({ field }) => field === "status").map(({ ref, after }) => [ref, tidy(after)]),
  );
  return new Set(
    standings.flatMap(({ ref, status }) => {
      const now = tidy(status);
      const isNew = (left.get(ref) ?? now) !== now;
      return isNew || typed.get(ref) === now ? [ref] : [];
    }),
  );
}
