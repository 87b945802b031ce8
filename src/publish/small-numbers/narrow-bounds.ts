import type { Bounds, FigureSum, PrintedSystem } from "./printed-system.ts";

const MOST_ROUNDS = 200;
const NOTHING_KNOWN: Bounds = { low: 0, high: Number.MAX_SAFE_INTEGER };

/** Bounds that are being narrowed. False from a step that leaves a figure no value. */
type Working = Map<string, Bounds>;

function narrow(working: Working, id: string, low: number, high: number): boolean {
  const known = working.get(id) ?? NOTHING_KNOWN;
  const next = { low: Math.max(known.low, low), high: Math.min(known.high, high) };
  if (next.low > next.high) return false;
  if (next.low !== known.low || next.high !== known.high) working.set(id, next);
  return true;
}

function narrowBySum(working: Working, { total, parts }: FigureSum): boolean {
  const at = (id: string): Bounds => working.get(id) ?? NOTHING_KNOWN;
  const lowest = (): number => parts.reduce((sum, id) => sum + at(id).low, 0);
  const highest = (): number => parts.reduce((sum, id) => sum + at(id).high, 0);
  if (!narrow(working, total, lowest(), highest())) return false;
  return parts.every((id) => {
    const { low, high } = at(id);
    const whole = at(total);
    return narrow(working, id, whole.low - (highest() - high), whole.high - (lowest() - low));
  });
}

/**
 * The bounds that follow from the sums, one sum at a time until nothing changes; null where no values
 * fit. They may be too wide, never too narrow: what `feasibleRanges` finds lies within them.
 */
export function narrowBounds({ bounds, sums }: PrintedSystem): ReadonlyMap<string, Bounds> | null {
  if ([...bounds.values()].some(({ low, high }) => low > high)) return null;
  const working: Working = new Map(bounds);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = new Map(working);
    if (!sums.every((sum) => narrowBySum(working, sum))) return null;
    if ([...working].every(([id, next]) => before.get(id) === next)) break;
  }
  return working;
}
