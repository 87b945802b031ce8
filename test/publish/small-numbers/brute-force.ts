import type { Bounds, PrintedSystem } from "../../../src/publish/small-numbers/printed-system.ts";

/** Every whole-number answer of a system whose bounds are small, one figure after the other. */
function* answers(
  system: PrintedSystem,
  ids: readonly string[],
  values: ReadonlyMap<string, number>,
): Generator<ReadonlyMap<string, number>> {
  const [id, ...rest] = ids;
  if (id === undefined) {
    const at = (one: string): number => values.get(one) ?? Number.NaN;
    const fits = system.sums.every(
      ({ total, parts }) => parts.reduce((sum, part) => sum + at(part), 0) === at(total),
    );
    if (fits) yield values;
    return;
  }
  const sum = system.sums.find(
    ({ total, parts }) => total === id && parts.every((part) => values.has(part)),
  );
  const { low, high } = system.bounds.get(id) ?? { low: 0, high: -1 };
  const known = sum?.parts.reduce((whole, part) => whole + (values.get(part) ?? 0), 0);
  const [from, to] =
    known === undefined ? [low, high] : [Math.max(low, known), Math.min(high, known)];
  for (let value = from; value <= to; value += 1) {
    yield* answers(system, rest, new Map([...values, [id, value]]));
  }
}

/** The range of each figure by trying every answer: totals come last, where they follow from their parts. */
export function rangesByTrying(
  system: PrintedSystem,
  ids: readonly string[],
): ReadonlyMap<string, Bounds | null> {
  const totals = new Set(system.sums.map(({ total }) => total));
  const order = [...system.bounds.keys()].toSorted(
    (first, second) => Number(totals.has(first)) - Number(totals.has(second)),
  );
  const found = new Map<string, Bounds>();
  for (const answer of answers(system, order, new Map())) {
    for (const [id, value] of answer) {
      const known = found.get(id) ?? { low: value, high: value };
      found.set(id, { low: Math.min(known.low, value), high: Math.max(known.high, value) });
    }
  }
  return new Map(ids.map((id) => [id, found.get(id) ?? null]));
}
