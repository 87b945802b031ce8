import type { CountedFigure, CountedFigures } from "./counted-figures.ts";
import type { Bounds, FigureSum, PrintedSystem } from "./printed-system.ts";
import {
  countsPrintedAs,
  hiddenCounts,
  isSmall,
  printedCount,
  type Protection,
  type Reader,
} from "./protection.ts";
import { narrowBounds } from "./narrow-bounds.ts";

/** No count is larger by more than this than all that are known together: room enough for any doubt. */
const ROOM = 100;

function mostOf({ figures }: CountedFigures): number {
  return figures.reduce(
    (sum, { value, known }) => sum + Math.max(value ?? 0, ...known.map(({ high }) => high)),
    ROOM,
  );
}

interface Page {
  readonly hidden: ReadonlySet<string>;
  readonly protection: Protection;
  readonly reader: Reader;
}

function onThisPage(figure: CountedFigure, page: Page & { readonly most: number }): Bounds {
  const { place, value } = figure;
  const { hidden, protection, most } = page;
  const isOpen = place === "withheld" && value !== null && !isSmall(value, protection);
  if (place === "unprinted" || isOpen) return { low: 0, high: most };
  if (value === null) return hiddenCounts(true, protection, page);
  if (!hidden.has(figure.id)) return countsPrintedAs(printedCount(value, protection), protection);
  return hiddenCounts(isSmall(value, protection), protection, page);
}

function both(first: Bounds, second: Bounds): Bounds {
  return { low: Math.max(first.low, second.low), high: Math.min(first.high, second.high) };
}

function boundsOf(figure: CountedFigure, page: Page & { readonly most: number }): Bounds {
  const { value } = figure;
  const fitting = figure.known.filter(({ low, high }) =>
    value === null ? true : low <= value && value <= high,
  );
  return fitting.reduce(both, onThisPage(figure, page));
}

/** Nothing of a figure whose value nobody here knows: what was assumed of it does not fit the rest. */
function withoutAssumptions(
  counted: CountedFigures,
  bounds: ReadonlyMap<string, Bounds>,
): ReadonlyMap<string, Bounds> {
  const unknown = counted.figures.filter(({ value }) => value === null);
  const free = { low: 0, high: mostOf(counted) };
  return new Map([...bounds, ...unknown.map(({ id }): [string, Bounds] => [id, free])]);
}

/** True where the figure may be hidden for another's sake: one of its sum is hidden beside it. */
function hidesAnother(
  id: string,
  sums: readonly FigureSum[],
  hidden: ReadonlySet<string>,
): boolean {
  return sums.some(({ total, parts }) => {
    const members = [total, ...parts];
    return members.includes(id) && members.some((other) => other !== id && hidden.has(other));
  });
}

/**
 * Everything that a reader knows who has the page, the preset and what was published before, and takes
 * an earlier figure to be unrevised wherever the true one allows it.
 */
export function readerKnows(counted: CountedFigures, page: Page): PrintedSystem {
  const { figures, sums, earlier } = counted;
  const most = mostOf(counted);
  const onPage = figures.map((figure): [string, Bounds] => {
    const reader = hidesAnother(figure.id, sums, page.hidden) ? page.reader : "tells small";
    return [figure.id, boundsOf(figure, { ...page, reader, most })];
  });
  const bounds = new Map([...onPage, ...earlier]);
  if (narrowBounds({ bounds, sums }) !== null) return { bounds, sums };
  return { bounds: withoutAssumptions(counted, bounds), sums };
}
