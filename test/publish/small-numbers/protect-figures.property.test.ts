import * as fc from "fast-check";
import type { Policy } from "../../../src/plan/plan.ts";
import { KPI_PERIODS, type KpiPeriod } from "../../../src/plan/register/kpi-periods.ts";
import type { PublishedFigure } from "../../../src/plan/register/published-figures.ts";
import { feasibleRanges } from "../../../src/publish/small-numbers/feasible-ranges.ts";
import { kpiCounts } from "../../../src/publish/small-numbers/kpi-counts.ts";
import {
  SAFE_WIDTH,
  type Bounds,
  type FigureSum,
} from "../../../src/publish/small-numbers/printed-system.ts";
import {
  protectFigures,
  type ProtectedFigures,
} from "../../../src/publish/small-numbers/protect-figures.ts";
import { protectionOf } from "../../../src/publish/small-numbers/protection.ts";
import { publishedCounts } from "../../../src/publish/small-numbers/published-counts.ts";
import { cellId, tableCounts } from "./table-counts.ts";
import { rangesByTrying } from "./brute-force.ts";

type Preset = Policy["smallNumbers"];
const QUARTERS = ["q1", "q2", "q3", "q4"] as const;

/** No count of these tests is larger: a reader's range is tried out up to here. */
const MOST = 40;

/** More than six cells of nine. */
const MOST_IN_ALL = 60;

/** What one cell, or the people of one quarter, is tried out up to: wide enough to tell 3 from less. */
const MOST_IN_CELL = 14;

/**
 * What a reader of one printed figure knows, written apart from the code under test: the preset's
 * rounding, and of a marker that it is no zero.
 */
function readerOf(shown: number | "[c]" | undefined, preset: Preset): Bounds {
  if (shown === undefined) return { low: 0, high: MOST };
  if (shown === "[c]") return { low: 1, high: MOST };
  if (preset !== "nhs" || shown === 0) return { low: shown, high: shown };
  return { low: Math.max(8, shown - 2), high: shown + 2 };
}

/** The same, with cells tried out less far than totals. */
function cellOf(id: string, shown: number | "[c]" | undefined, preset: Preset): Bounds {
  const { low, high } = readerOf(shown, preset);
  const isCell = !id.includes("total") && id !== "year";
  if (typeof shown === "number") return { low, high };
  if (id === cellId("total", "total")) return { low, high: MOST_IN_ALL };
  return { low, high: isCell ? MOST_IN_CELL : high };
}

function meet(first: Bounds, second: Bounds): Bounds {
  return { low: Math.max(first.low, second.low), high: Math.min(first.high, second.high) };
}

/** Hidden figures whose range, by trying every answer, is too narrow or leaves the truth out. */
function faults(
  result: ProtectedFigures,
  truth: ReadonlyMap<string, number>,
  bounds: ReadonlyMap<string, Bounds>,
  sums: readonly FigureSum[],
): readonly string[] {
  const watched = result.guarded.filter((id) => !result.refused.includes(id));
  const ranges = rangesByTrying({ bounds, sums }, watched);
  return watched.filter((id) => {
    const range = ranges.get(id) ?? { low: 0, high: -1 };
    const value = truth.get(id) ?? 0;
    return range.high - range.low < SAFE_WIDTH || value < range.low || value > range.high;
  });
}

const presets = fc.constantFrom<Preset>("nhs", "under5", "under10");
const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 7 }),
  fc.integer({ min: 8, max: 9 }),
);
const quarters = fc.tuple(count, count, count, count);

/** The five figures of a year, by how its quarters are counted. */
function yearOf(counts: readonly number[], counting: "Discrete" | "Cumulative") {
  const running = counts.map((_, at) => counts.slice(0, at + 1).reduce((sum, one) => sum + one, 0));
  const total = running.at(-1) ?? 0;
  const shown = counting === "Discrete" ? counts : running;
  return new Map<KpiPeriod, number>(KPI_PERIODS.map((period, at) => [period, shown[at] ?? total]));
}

function textsOf(year: ReadonlyMap<KpiPeriod, number>): Record<KpiPeriod, string> {
  return Object.fromEntries(
    KPI_PERIODS.map((period) => [period, String(year.get(period))]),
  ) as Record<KpiPeriod, string>;
}

function publicationOf(shown: ProtectedFigures["shown"]): PublishedFigure[] {
  return KPI_PERIODS.filter((period) => shown.has(period)).map((period) => ({
    kpi: "1",
    year: "Y",
    period,
    shown: String(shown.get(period)),
    pack: "progress",
    publishedOn: "2019-01-10",
  }));
}

function protectedYear(
  year: ReadonlyMap<KpiPeriod, number>,
  counting: "Discrete" | "Cumulative",
  preset: Preset,
  periods: readonly KpiPeriod[] = KPI_PERIODS,
  published: readonly PublishedFigure[] = [],
): ProtectedFigures {
  const protection = protectionOf({ smallNumbers: preset });
  const values = textsOf(year);
  const before = publishedCounts(published, { kpi: "1", year: "Y", values }, protection);
  return protectFigures(kpiCounts({ values, counting }, periods, before), protection);
}

const YEAR_SUM: FigureSum = { total: "year", parts: QUARTERS };

test("quarters and their year: every hidden figure could be at least 3 more or less", () => {
  fc.assert(
    fc.property(quarters, presets, (counts, preset) => {
      const year = yearOf(counts, "Discrete");
      const result = protectedYear(year, "Discrete", preset);
      const bounds = new Map(
        KPI_PERIODS.map((id) => [id, cellOf(id, result.shown.get(id), preset)] as const),
      );
      expect([result.refused, faults(result, year, bounds, [YEAR_SUM])]).toEqual([[], []]);
    }),
    { numRuns: 150 },
  );
});

test("cumulative quarters: nor can the people of one quarter be worked out", () => {
  fc.assert(
    fc.property(quarters, presets, (counts, preset) => {
      const year = yearOf(counts, "Cumulative");
      const result = protectedYear(year, "Cumulative", preset);
      const between = QUARTERS.slice(1).map((id, at) => `q${at + 1} to ${id}`);
      const truth = new Map([
        ...year,
        ...between.map((id, at): [string, number] => [id, counts[at + 1] ?? 0]),
      ]);
      const bounds = new Map([
        ...KPI_PERIODS.map((id) => [id, readerOf(result.shown.get(id), preset)] as const),
        ...between.map((id) => [id, { low: 0, high: MOST_IN_CELL }] as const),
      ]);
      const sums = [
        ...between.map((id, at) => ({ total: `q${at + 2}`, parts: [`q${at + 1}`, id] })),
        { total: "year", parts: ["q4"] },
      ];
      expect([result.refused, faults(result, truth, bounds, sums)]).toEqual([[], []]);
    }),
    { numRuns: 60 },
  );
});

const EARLIER: readonly (readonly KpiPeriod[])[] = [
  ["q1"],
  ["q1", "q2"],
  ["q1", "q2", "q3"],
  KPI_PERIODS,
];

test("a year after an earlier paper on it: both together give nothing away, or it is refused", () => {
  const earlier = fc.constantFrom(...EARLIER);
  fc.assert(
    fc.property(quarters, presets, presets, earlier, (counts, preset, then, periods) => {
      const year = yearOf(counts, "Discrete");
      const first = protectedYear(year, "Discrete", then, periods);
      const published = publicationOf(first.shown);
      const result = protectedYear(year, "Discrete", preset, KPI_PERIODS, published);
      const bounds = new Map(
        KPI_PERIODS.map((id) => {
          const before = first.shown.get(id);
          const now = cellOf(id, result.shown.get(id), preset);
          return [id, meet(now, readerOf(before, then))] as const;
        }),
      );
      expect(faults(result, year, bounds, [YEAR_SUM])).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("under one preset, a year is never refused for what it showed before", () => {
  const earlier = fc.constantFrom(...EARLIER);
  fc.assert(
    fc.property(quarters, presets, earlier, (counts, preset, periods) => {
      const year = yearOf(counts, "Discrete");
      const first = protectedYear(year, "Discrete", preset, periods);
      const published = publicationOf(first.shown);
      const result = protectedYear(year, "Discrete", preset, KPI_PERIODS, published);
      expect(result.refused).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("tables of rows and columns with every total: no hidden cell can be worked out", () => {
  const size = fc.constantFrom([1, 3], [2, 2], [3, 1], [2, 3]);
  const tables = size.chain(([rows = 1, columns = 1]) => {
    const row = fc.array(count, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });
  fc.assert(
    fc.property(tables, presets, (rows, preset) => {
      const counted = tableCounts(rows);
      const result = protectFigures(counted, protectionOf({ smallNumbers: preset }));
      const truth = new Map(counted.figures.map(({ id, value }) => [id, value ?? 0]));
      const cells = counted.figures.map(
        ({ id }) => [id, cellOf(id, result.shown.get(id), preset)] as const,
      );
      expect([result.refused, faults(result, truth, new Map(cells), counted.sums)]).toEqual([
        [],
        [],
      ]);
    }),
    { numRuns: 60 },
  );
});

test("the audit of a page agrees with trying every answer, small counts told from others", () => {
  fc.assert(
    fc.property(quarters, presets, (counts, preset) => {
      const { printed, guarded } = protectedYear(yearOf(counts, "Discrete"), "Discrete", preset);
      const bounds = new Map(
        [...printed.bounds].map(([id, { low, high }]) => {
          const most = id === "year" ? MOST : MOST_IN_CELL;
          return [id, { low, high: Math.min(high, Math.max(low, most)) }] as const;
        }),
      );
      const system = { bounds, sums: printed.sums };
      const audited = feasibleRanges(system, guarded);
      const narrow = [...audited.values()].filter(
        (range) => range === null || range.high - range.low < SAFE_WIDTH,
      );
      expect([audited, narrow]).toEqual([rangesByTrying(system, guarded), []]);
    }),
    { numRuns: 150 },
  );
});

test("what is not hidden is printed as the preset says", () => {
  fc.assert(
    fc.property(
      quarters,
      fc.constantFrom<Preset>("nhs", "under5", "under10", "none"),
      (counts, preset) => {
        const year = yearOf(counts, "Discrete");
        const result = protectedYear(year, "Discrete", preset);
        const wrong = [...result.shown].filter(([id, shown]) => {
          const value = year.get(id as KpiPeriod) ?? 0;
          if (value === 0 || preset === "none") return shown !== value;
          if (shown === "[c]") return false;
          const { below, roundTo } = protectionOf({ smallNumbers: preset });
          return value < below || shown % roundTo !== 0 || Math.abs(shown - value) > roundTo / 2;
        });
        expect(wrong).toEqual([]);
      },
    ),
  );
});

test("a cell's id tells rows from columns", () => {
  expect([cellId(0, 1), cellId(1, 0), cellId("total", 1)]).toEqual(["0,1", "1,0", "total,1"]);
});
