import { narrowBounds } from "./narrow-bounds.ts";
import type { Bounds, PrintedSystem } from "./printed-system.ts";

/** Systems looked at for one answer. A search that is cut short proves nothing: the answer is no. */
const MOST_STEPS = 2_000;

function middleOf({ low, high }: Bounds): number {
  return low + Math.floor((high - low) / 2);
}

function isWhole(system: PrintedSystem, bounds: ReadonlyMap<string, Bounds>): boolean {
  const value = (id: string): number => bounds.get(id)?.low ?? 0;
  return system.sums.every(
    ({ total, parts }) => parts.reduce((sum, id) => sum + value(id), 0) === value(total),
  );
}

function mostCertain(bounds: ReadonlyMap<string, Bounds>): [string, Bounds] | undefined {
  const open = [...bounds].filter(([, { low, high }]) => low < high);
  return open.reduce<[string, Bounds] | undefined>((best, entry) => {
    const width = entry[1].high - entry[1].low;
    return best === undefined || width < best[1].high - best[1].low ? entry : best;
  }, undefined);
}

function withBounds(
  bounds: ReadonlyMap<string, Bounds>,
  id: string,
  one: Bounds,
): ReadonlyMap<string, Bounds> {
  return new Map([...bounds, [id, one]]);
}

/** True where whole numbers are found that fit everything printed: tries one figure at a time. */
function hasValues(system: PrintedSystem): boolean {
  const waiting = [system.bounds];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = waiting.pop();
    if (next === undefined) return false;
    const bounds = narrowBounds({ ...system, bounds: next });
    if (bounds === null) continue;
    const open = mostCertain(bounds);
    if (open === undefined) {
      if (isWhole(system, bounds)) return true;
      continue;
    }
    const [id, { low, high }] = open;
    const middle = middleOf({ low, high });
    waiting.push(withBounds(bounds, id, { low: middle + 1, high }));
    if (low < middle) waiting.push(withBounds(bounds, id, { low: low + 1, high: middle }));
    waiting.push(withBounds(bounds, id, { low, high: low }));
  }
  return false;
}

/** The smallest number from `low` to `high` for which the answer turns to yes and stays so. */
function firstYes(low: number, high: number, isYes: (at: number) => boolean): number | null {
  if (isYes(low)) return low;
  if (!isYes(high)) return null;
  let [from, to] = [low, high];
  while (from < to) {
    const middle = middleOf({ low: from, high: to });
    if (isYes(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}

function rangeOf(
  system: PrintedSystem,
  narrowed: ReadonlyMap<string, Bounds>,
  id: string,
): Bounds | null {
  const { low, high } = narrowed.get(id) ?? { low: 0, high: 0 };
  const fits = (one: Bounds): boolean =>
    hasValues({ ...system, bounds: withBounds(narrowed, id, one) });
  const smallest = firstYes(low, high, (at) => fits({ low, high: at }));
  if (smallest === null) return null;
  const below = firstYes(-high, -smallest, (at) => fits({ low: -at, high }));
  return { low: smallest, high: below === null ? smallest : -below };
}

/**
 * Smallest and largest true value of each figure that fits everything printed: the independent audit
 * of what was protected (domain reference 5.2). Null where no values fit, or none was found in the
 * time allowed: such a range proves nothing.
 */
export function feasibleRanges(
  system: PrintedSystem,
  ids: readonly string[],
): ReadonlyMap<string, Bounds | null> {
  const narrowed = narrowBounds(system);
  return new Map(ids.map((id) => [id, narrowed === null ? null : rangeOf(system, narrowed, id)]));
}
