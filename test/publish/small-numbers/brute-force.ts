import type {
  Bounds,
  FigureSum,
  PrintedSystem,
} from "../../../src/publish/small-numbers/printed-system.ts";

/** Figures in an order in which each total follows as soon as its parts are there. */
function inOrder({ bounds, sums }: PrintedSystem): string[] {
  const waiting = new Set(bounds.keys());
  const order: string[] = [];
  const follows = (id: string): boolean =>
    sums.some(({ total, parts }) => total === id && parts.every((part) => !waiting.has(part)));
  while (waiting.size > 0) {
    const ids = [...waiting];
    const isTotal = (id: string): boolean => sums.some(({ total }) => total === id);
    const next = ids.find(follows) ?? ids.find((id) => !isTotal(id)) ?? ids[0] ?? "";
    waiting.delete(next);
    order.push(next);
  }
  return order;
}

/** The sums whose last figure in that order is this one: what is checked once it has a value. */
function sumsUpTo(order: readonly string[], at: number, sums: readonly FigureSum[]): FigureSum[] {
  const place = (id: string): number => order.indexOf(id);
  return sums.filter(({ total, parts }) => Math.max(...[total, ...parts].map(place)) === at);
}

/**
 * The range of each figure by trying every whole number: written apart from the code under test, and
 * fit for small bounds alone.
 */
export function rangesByTrying(
  system: PrintedSystem,
  ids: readonly string[],
): ReadonlyMap<string, Bounds | null> {
  const order = inOrder(system);
  const ready = order.map((_, at) => sumsUpTo(order, at, system.sums));
  const values = new Map<string, number>();
  const found = new Map<string, { low: number; high: number }>();
  const at = (id: string): number => values.get(id) ?? 0;
  const take = (): void => {
    for (const [id, value] of values) {
      const known = found.get(id);
      if (known === undefined) found.set(id, { low: value, high: value });
      else {
        known.low = Math.min(known.low, value);
        known.high = Math.max(known.high, value);
      }
    }
  };
  const tryFrom = (place: number): void => {
    const id = order[place];
    if (id === undefined) {
      take();
      return;
    }
    const { low, high } = system.bounds.get(id) ?? { low: 0, high: -1 };
    const checks = ready[place] ?? [];
    const own = checks.find(({ total }) => total === id);
    const sum = own?.parts.reduce((whole, part) => whole + at(part), 0);
    const [from, to] = sum === undefined ? [low, high] : [Math.max(low, sum), Math.min(high, sum)];
    for (let value = from; value <= to; value += 1) {
      values.set(id, value);
      const fits = checks.every(
        ({ total, parts }) => parts.reduce((whole, part) => whole + at(part), 0) === at(total),
      );
      if (fits) tryFrom(place + 1);
    }
    values.delete(id);
  };
  tryFrom(0);
  return new Map(ids.map((id) => [id, found.get(id) ?? null]));
}
