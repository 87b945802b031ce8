import type { CountedFigure } from "./counted-figures.ts";
import type { FigureSum } from "./printed-system.ts";

/** Two cumulative figures, and what came between them where it is a figure of its own. */
interface ImpliedCount {
  readonly figure: CountedFigure | null;
  readonly sum: FigureSum;
}

/** What came between two cumulative figures; nothing where the later one is smaller: it was revised. */
function between(from: CountedFigure, to: CountedFigure): readonly ImpliedCount[] {
  const value = from.value === null || to.value === null ? null : to.value - from.value;
  if (value !== null && value < 0) return [];
  const id = `${from.id} to ${to.id}`;
  const figure = { id, place: "unprinted", value, known: [] } as const;
  return [{ figure, sum: { total: to.id, parts: [from.id, id] } }];
}

function inTurn(figures: readonly CountedFigure[]): readonly ImpliedCount[] {
  return figures.slice(1).flatMap((to, index) => {
    const from = figures[index];
    return from === undefined ? [] : between(from, to);
  });
}

/**
 * What a reader takes from cumulative figures by subtracting one from the next: the people of a quarter,
 * or of several where those between are hidden or missing. The year is its last quarter.
 */
export function impliedCounts(figures: readonly CountedFigure[]): readonly ImpliedCount[] {
  const quarters = figures.filter(({ id }) => id !== "year");
  const onPage = quarters.filter(({ place, known }) => place !== "unprinted" || known.length > 0);
  const valued = onPage.filter(({ value }) => value !== null);
  const links = new Map(
    [...inTurn(onPage), ...inTurn(valued)].map((link) => [link.figure?.id, link]),
  );
  return [...links.values(), ...lastQuarter(figures)];
}

function lastQuarter(figures: readonly CountedFigure[]): readonly ImpliedCount[] {
  const year = figures.find(({ id }) => id === "year");
  const last = figures.find(({ id }) => id === "q4");
  if (year === undefined || last === undefined) return [];
  const differ = year.value !== null && last.value !== null && year.value !== last.value;
  return differ ? [] : [{ figure: null, sum: { total: "year", parts: ["q4"] } }];
}
