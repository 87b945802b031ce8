import type { Bounds, FigureSum, PrintedSystem } from "./printed-system.ts";

const MOST_ROUNDS = 200;
const NOTHING_KNOWN: Bounds = { low: 0, high: Number.MAX_SAFE_INTEGER };

/** Bounds that are being narrowed; `changed` since it was last set back. */
interface Working {
  readonly bounds: Map<string, Bounds>;
  changed: boolean;
}

/** False where it leaves the figure no value. */
function narrow(working: Working, id: string, low: number, high: number): boolean {
  const known = working.bounds.get(id) ?? NOTHING_KNOWN;
  const next = { low: Math.max(known.low, low), high: Math.min(known.high, high) };
  if (next.low > next.high) return false;
  if (next.low !== known.low || next.high !== known.high) {
    working.bounds.set(id, next);
    working.changed = true;
  }
  return true;
}

function narrowBySum(working: Working, { total, parts }: FigureSum): boolean {
  const at = (id: string): Bounds => working.bounds.get(id) ?? NOTHING_KNOWN;
  let lowest = parts.reduce((sum, id) => sum + at(id).low, 0);
  let highest = parts.reduce((sum, id) => sum + at(id).high, 0);
  if (!narrow(working, total, lowest, highest)) return false;
  const whole = at(total);
  return parts.every((id) => {
    const { low, high } = at(id);
    const fits = narrow(working, id, whole.low - (highest - high), whole.high - (lowest - low));
    lowest += at(id).low - low;
    highest += at(id).high - high;
    return fits;
  });
}

/**
 * The bounds that follow from the sums, one sum at a time until nothing changes; null where no values
 * fit. They may be too wide, never too narrow: what `feasibleRanges` finds lies within them.
 */
export function narrowBounds({ bounds, sums }: PrintedSystem): ReadonlyMap<string, Bounds> | null {
  if ([...bounds.values()].some(({ low, high }) => low > high)) return null;
  const working: Working = { bounds: new Map(bounds), changed: true };
  for (let round = 0; round < MOST_ROUNDS && working.changed; round += 1) {
    working.changed = false;
    if (!sums.every((sum) => narrowBySum(working, sum))) return null;
  }
  return working.bounds;
}
