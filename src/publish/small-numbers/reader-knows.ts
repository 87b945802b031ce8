import type { CountedFigure, CountedFigures } from "./counted-figures.ts";
import { ANY_COUNT, type Bounds, type FigureSum, type PrintedSystem } from "./printed-system.ts";
import {
  countsPrintedAs,
  hiddenCounts,
  isSmall,
  printedCount,
  type Protection,
  type Reader,
} from "./protection.ts";
import { narrowBounds } from "./narrow-bounds.ts";

const UNKNOWN: Bounds = { low: 0, high: ANY_COUNT };

interface Page {
  readonly hidden: ReadonlySet<string>;
  readonly protection: Protection;
  readonly reader: Reader;
}

function onThisPage(figure: CountedFigure, { hidden, protection, reader }: Page): Bounds {
  const { place, value } = figure;
  if (place === "unprinted") return UNKNOWN;
  if (place === "withheld" && value !== null && !isSmall(value, protection)) return UNKNOWN;
  if (value === null) return hiddenCounts(true, protection, reader);
  if (!hidden.has(figure.id)) return countsPrintedAs(printedCount(value, protection), protection);
  return hiddenCounts(isSmall(value, protection), protection, reader);
}

function both(first: Bounds, second: Bounds): Bounds {
  return { low: Math.max(first.low, second.low), high: Math.min(first.high, second.high) };
}

function boundsOf(figure: CountedFigure, page: Page): Bounds {
  const { value } = figure;
  const fitting = figure.known.filter(({ low, high }) =>
    value === null ? true : low <= value && value <= high,
  );
  return fitting.reduce(both, onThisPage(figure, page));
}

/** Nothing of a figure whose value nobody here knows: what was assumed of it does not fit the rest. */
function withoutAssumptions(
  { figures }: CountedFigures,
  bounds: ReadonlyMap<string, Bounds>,
): ReadonlyMap<string, Bounds> {
  const unknown = figures.filter(({ value }) => value === null).map(({ id }) => id);
  return new Map([...bounds, ...unknown.map((id): [string, Bounds] => [id, UNKNOWN])]);
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
  const onPage = figures.map((figure): [string, Bounds] => {
    const reader = hidesAnother(figure.id, sums, page.hidden) ? page.reader : "tells small";
    return [figure.id, boundsOf(figure, { ...page, reader })];
  });
  const bounds = new Map([...onPage, ...earlier]);
  if (narrowBounds({ bounds, sums }) !== null) return { bounds, sums };
  return { bounds: withoutAssumptions(counted, bounds), sums };
}
