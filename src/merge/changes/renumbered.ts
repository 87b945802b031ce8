import type { RecordedAction } from "../../plan/master/plan-record.ts";
import { fold } from "../../text/fold.ts";
import type { SaidOfAction } from "./plan-said.ts";

function byTitle<T extends { readonly title: string }>(entries: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const title = fold(entry.title);
    groups.set(title, [...(groups.get(title) ?? []), entry]);
  }
  return groups;
}

/**
 * Actions whose reference alone was changed since they were recorded: one that is new and one that is gone
 * have the same wording, and no other that is new or gone has it. By the new reference.
 */
export function renumbered(
  before: readonly RecordedAction[],
  now: readonly SaidOfAction[],
): ReadonlyMap<string, RecordedAction> {
  const known = new Set(before.map(({ ref }) => ref));
  const there = new Set(now.map(({ ref }) => ref));
  const gone = byTitle(
    before.filter(({ ref, removedOn }) => removedOn === null && !there.has(ref)),
  );
  const added = byTitle(now.filter(({ ref }) => !known.has(ref)));
  const pairs = [...added].flatMap(([title, [action, ...more]]) => {
    const [old, ...others] = gone.get(title) ?? [];
    const isSure = title !== "" && more.length === 0 && others.length === 0;
    return action && old && isSure ? [[action.ref, old] as const] : [];
  });
  return new Map(pairs);
}
