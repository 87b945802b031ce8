import { readWrittenReferences, type WrittenReference } from "./written-references.ts";

/** What is known of an action when its reference is settled. */
export interface Numbered {
  /** As written; empty where nothing is. */
  readonly written: string;
  /** True where it stands above, for several actions. */
  readonly shared: boolean;
  /** Actions of one table. */
  readonly table: number;
  /** The place of its section among the plan's, from 1; 0 where it has none. */
  readonly section: number;
}

/** What each action's cell was read as; null where it holds no reference. */
export type ReadReferences = readonly (WrittenReference | null)[];

/** How references are compared: `1A` and `1a` are one. */
export function referenceKey(ref: string): string {
  return ref.toLowerCase();
}

function placesByTable(given: readonly Numbered[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  given.forEach(({ table }, at) => {
    const known = places.get(table);
    if (known) known.push(at);
    else places.set(table, [at]);
  });
  return places;
}

/** Reads the references of all actions, table by table; a shared one is that of the action above that has it. */
export function readReferences(given: readonly Numbered[]): ReadReferences {
  const read = given.map((): WrittenReference | null => null);
  for (const places of placesByTable(given).values()) {
    const own = places.filter((at) => given[at]?.shared === false);
    const references = readWrittenReferences(own.map((at) => given[at]?.written ?? ""));
    own.forEach((at, index) => {
      read[at] = references[index] ?? null;
    });
  }
  let above: WrittenReference | null = null;
  return given.map(({ shared }, at) => {
    if (!shared) above = read[at] ?? null;
    return above;
  });
}

/** True where two actions have the same written reference, and neither shares it. */
export function hasDuplicates(given: readonly Numbered[], read: ReadReferences): boolean {
  const own = read.flatMap((one, at) =>
    one && given[at]?.shared === false ? [referenceKey(one.ref)] : [],
  );
  return new Set(own).size < own.length;
}

/** True where the written references begin anew in each unit, a section or a table, and are unique in it. */
export function restartsIn(
  unit: (one: Numbered) => number,
  given: readonly Numbered[],
  read: ReadReferences,
): boolean {
  const units = new Map<number, string[]>();
  given.forEach((one, at) => {
    const ref = one.shared ? undefined : read[at]?.ref;
    if (ref !== undefined)
      units.set(unit(one), [...(units.get(unit(one)) ?? []), referenceKey(ref)]);
  });
  const lists = [...units.values()];
  const unique = lists.every((list) => new Set(list).size === list.length);
  const firsts = lists.map(([first]) => first);
  return lists.length > 1 && unique && new Set(firsts).size < firsts.length;
}
