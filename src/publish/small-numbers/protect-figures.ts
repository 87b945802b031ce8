import type { CountedFigure, CountedFigures } from "./counted-figures.ts";
import { feasibleRanges } from "./feasible-ranges.ts";
import { SAFE_WIDTH, type PrintedSystem } from "./printed-system.ts";
import { isSmall, printedCount, type Protection, type Reader } from "./protection.ts";
import { readerKnows } from "./reader-knows.ts";

/** What is printed of counts of people that belong together. */
export interface ProtectedFigures {
  /** By id: the number to print, or `[c]`. Figures that are not printed are not in it. */
  readonly shown: ReadonlyMap<string, number | "[c]">;
  /** Figures that could still be worked out too closely, whatever is hidden: publication is refused. */
  readonly refused: readonly string[];
  /** Figures that must not be worked out: those hidden, and small ones that only follow from others. */
  readonly guarded: readonly string[];
  /** What a reader knows then. */
  readonly printed: PrintedSystem;
}

/** What is hidden by which preset, and from whom. */
interface Page {
  readonly hidden: ReadonlySet<string>;
  readonly protection: Protection;
  readonly reader: Reader;
}

function isPublic({ value, known }: CountedFigure): boolean {
  return known.some(
    ({ low, high }) => high - low < SAFE_WIDTH && value !== null && low <= value && value <= high,
  );
}

/** Figures that must not be worked out: those hidden, and small ones that only follow from others. */
function guardedIds(
  { figures }: CountedFigures,
  hidden: ReadonlySet<string>,
  protection: Protection,
): readonly string[] {
  if (protection.internalOnly) return [];
  return figures
    .filter(({ id, place, value }) => {
      if (value === null) return place === "withheld";
      return hidden.has(id) || (place === "unprinted" && isSmall(value, protection));
    })
    .map(({ id }) => id);
}

/** Guarded figures that a reader could work out too closely. */
export function tooClose(printed: PrintedSystem, ids: readonly string[]): readonly string[] {
  const ranges = feasibleRanges(printed, ids);
  return ids.filter((id) => {
    const range = ranges.get(id) ?? null;
    return range === null || range.high - range.low < SAFE_WIDTH;
  });
}

interface Candidate {
  readonly id: string;
  readonly value: number;
  readonly isTotal: boolean;
  /** How many of its row or column are hidden already: a lone one is helped first. */
  readonly hiddenBeside: number;
}

function before(first: Candidate, second: Candidate): number {
  return (
    first.hiddenBeside - second.hiddenBeside ||
    Number(first.isTotal) - Number(second.isTotal) ||
    first.value - second.value
  );
}

/** What may be hidden next for the sake of figures that stand too open: the next smallest beside them. */
function nextToHide(
  { figures, sums }: CountedFigures,
  hidden: ReadonlySet<string>,
  open: readonly string[],
): string | undefined {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const candidates = sums.flatMap(({ total, parts }): Candidate[] => {
    const members = [total, ...parts];
    const isBeside = members.some((id) => open.includes(id));
    const hiddenBeside = members.filter((id) => byId.get(id)?.place !== "shown" || hidden.has(id));
    return members.flatMap((id) => {
      const figure = byId.get(id);
      if (figure?.place !== "shown" || hidden.has(id) || isPublic(figure)) return [];
      if (figure.value === null || figure.value === 0) return [];
      const count = hiddenBeside.length + (isBeside ? 0 : members.length * sums.length);
      return [{ id, value: figure.value, isTotal: id === total, hiddenBeside: count }];
    });
  });
  return candidates.toSorted(before)[0]?.id;
}

interface Hiding {
  readonly hidden: ReadonlySet<string>;
  readonly refused: readonly string[];
}

/** Figures left too open to that reader, if so many are hidden. */
function openTo(counted: CountedFigures, { hidden, protection, reader }: Page): readonly string[] {
  const printed = readerKnows(counted, { hidden, protection, reader });
  return tooClose(printed, guardedIds(counted, hidden, protection));
}

/** Shows again what need not be hidden for another's sake, the last one first. */
function withoutNeedless(
  counted: CountedFigures,
  page: Page,
  added: readonly string[],
): ReadonlySet<string> {
  return added.toReversed().reduce((kept, id) => {
    const fewer = new Set([...kept].filter((one) => one !== id));
    return openTo(counted, { ...page, hidden: fewer }).length === 0 ? fewer : kept;
  }, page.hidden);
}

/** Hides one further figure after the other, until no guarded one is open or there is nothing to hide. */
function hideMore(counted: CountedFigures, page: Page): readonly string[] {
  const hidden = new Set(page.hidden);
  const added: string[] = [];
  for (;;) {
    const open = openTo(counted, { ...page, hidden });
    const next = open.length === 0 ? undefined : nextToHide(counted, hidden, open);
    if (next === undefined) return added;
    hidden.add(next);
    added.push(next);
  }
}

function smallIn({ figures }: CountedFigures, protection: Protection): ReadonlySet<string> {
  const small = figures.filter(
    ({ place, value }) =>
      place === "withheld" || (place === "shown" && value !== null && isSmall(value, protection)),
  );
  return new Set(small.map(({ id }) => id));
}

/** What to hide from a reader who tells small counts; where that cannot be, from one who cannot. */
function hide(counted: CountedFigures, protection: Protection): Page & Hiding {
  const small = smallIn(counted, protection);
  const first: Page = { hidden: small, protection, reader: "tells small" };
  const added = hideMore(counted, first);
  const hidden = new Set([...small, ...added]);
  const safeFrom = (["tells small", "marker only"] as const).find(
    (reader) => openTo(counted, { ...first, hidden, reader }).length === 0,
  );
  const page = { ...first, hidden, reader: safeFrom ?? "marker only" };
  if (safeFrom === undefined) return { ...page, refused: openTo(counted, page) };
  return { ...page, hidden: withoutNeedless(counted, page, added), refused: [] };
}

/**
 * Hides small counts of people, and further ones until every hidden figure could be at least
 * `SAFE_WIDTH` larger or smaller by everything printed; other counts are rounded as the preset says
 * (domain reference 5.2). Where nothing more can be hidden, the figures left too open are refused.
 */
export function protectFigures(counted: CountedFigures, protection: Protection): ProtectedFigures {
  const page = hide(counted, protection);
  const shown = counted.figures.flatMap(({ id, place, value }): [string, number | "[c]"][] => {
    if (page.hidden.has(id)) return [[id, "[c]"]];
    return place === "shown" && value !== null ? [[id, printedCount(value, protection)]] : [];
  });
  return {
    shown: new Map(shown),
    refused: page.refused,
    guarded: guardedIds(counted, page.hidden, protection),
    printed: readerKnows(counted, page),
  };
}
