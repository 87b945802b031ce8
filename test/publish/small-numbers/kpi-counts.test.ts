import { KPI_PERIODS, type KpiPeriod } from "../../../src/plan/register/kpi-periods.ts";
import type { KpiYear } from "../../../src/plan/register/kpi-year.ts";
import { kpiCounts } from "../../../src/publish/small-numbers/kpi-counts.ts";
import type { PublishedCounts } from "../../../src/publish/small-numbers/published-counts.ts";
import { sampleKpiYear } from "../../support/sample-kpi-year.ts";

type Counting = KpiYear["counting"];

/** A whole year as typed: `12|3|0|9|24`. */
function countsOf(
  typed: string,
  counting: Counting = "Discrete",
  published: readonly PublishedCounts[] = [],
  periods: readonly KpiPeriod[] = KPI_PERIODS,
) {
  const [q1 = "", q2 = "", q3 = "", q4 = "", year = ""] = typed.split("|");
  return kpiCounts(sampleKpiYear({ q1, q2, q3, q4, year }, { counting }), periods, published);
}

type Counts = ReturnType<typeof countsOf>;

const values = ({ figures }: Counts): string =>
  figures
    .filter(({ id }) => !id.includes(" to "))
    .map(({ value }) => value ?? "-")
    .join("|");
const sums = ({ sums: all }: Counts): string[] =>
  all.map(({ total, parts }) => `${total} = ${parts.join(" + ")}`);

const YEAR = "year = q1 + q2 + q3 + q4";
const LAST = "year = q4";
const IN_TURN = ["q2 = q1 + q1 to q2", "q3 = q2 + q2 to q3", "q4 = q3 + q3 to q4", LAST];

/** What an earlier publication let the public know: exact numbers, or null for a hidden one. */
function known(given: Partial<Record<KpiPeriod, number | null>>): PublishedCounts {
  return new Map(
    Object.entries(given).map(([period, count]) => [
      period as KpiPeriod,
      count === null ? null : { low: count, high: count },
    ]),
  );
}

test("a figure is shown, withheld by its sender, or not printed", () => {
  const { figures } = countsOf("12|[c]|[x]||[z]");
  expect(figures.slice(0, 5).map(({ id, place }) => `${id} ${place}`)).toEqual([
    "q1 shown",
    "q2 withheld",
    "q3 unprinted",
    "q4 unprinted",
    "year unprinted",
  ]);
});

test.each<[what: string, typed: string, values: string, sums: string[]]>([
  ["all there", "12|3|0|9|24", "12|3|0|9|24", [YEAR]],
  ["a quarter withheld", "12|[c]|0|9|24", "12|3|0|9|24", [YEAR]],
  ["the year withheld", "12|3|0|9|[c]", "12|3|0|9|24", [YEAR]],
  ["two quarters withheld", "12|[c]|[c]|9|24", "12|-|-|9|24", [YEAR]],
  ["a quarter and the year withheld", "12|[c]|0|9|[c]", "12|-|0|9|-", [YEAR]],
  ["a year that its quarters miss", "12|3|0|9|25", "12|3|0|9|25", []],
  ["a year that its quarters exceed", "12|3|[c]|9|20", "12|3|-|9|20", []],
  ["a year that its quarters exceed by one", "12|3|[c]|9|23", "12|3|-|9|23", []],
  ["a year that its quarters fill", "12|3|[c]|9|24", "12|3|0|9|24", [YEAR]],
  ["a missing quarter that leaves nothing", "12|3|[x]|9|24", "12|3|0|9|24", [YEAR]],
  ["a missing quarter that leaves room", "12|3|[x]|9|60", "12|3|36|9|60", [YEAR]],
  ["no year", "12|3|0|9|[x]", "12|3|0|9|-", []],
])("discrete, %s", (_, typed, wanted, adding) => {
  const counts = countsOf(typed);
  expect([values(counts), sums(counts)]).toEqual([wanted, adding]);
});

test.each<[what: string, typed: string, values: string, empty: string]>([
  ["that the others add up to", "[x]|[z]|4|26|30", "0|0|4|26|30", "q1 q2"],
  ["that the others fall short of", "[x]|[z]|4|26|40", "-|-|4|26|40", ""],
  ["that the others exceed", "[x]|[z]|4|26|29", "-|-|4|26|29", ""],
  ["beside one that is withheld", "[c]|[z]|4|26|30", "0|0|4|26|30", "q2"],
  ["that is withheld", "[x]|[z]|4|26|[c]", "-|-|4|26|-", ""],
])("quarters without data beside a year %s", (_, typed, wanted, empty) => {
  const counts = countsOf(typed);
  const nothing = counts.figures.filter(({ known: [first] }) => first?.high === 0);
  expect([values(counts), nothing.map(({ id }) => id).join(" ")]).toEqual([wanted, empty]);
  expect(nothing.every(({ known: { length } }) => length === 1)).toBe(true);
});

test.each<[what: string, typed: string, counting: Counting, sums: string[]]>([
  ["cumulative", "12|15|20|24|24", "Cumulative", IN_TURN],
  ["cumulative, with a row that says discrete", "12|15|20|24|24", "Discrete", IN_TURN],
  ["level, with a row that says discrete", "12|12|12|12|12", "Discrete", IN_TURN],
  ["cumulative but for the year", "12|15|20|24|25", "Discrete", []],
  ["falling, with a row that says discrete", "15|12|20|24|24", "Discrete", []],
  [
    "cumulative with one withheld, with a row that says discrete",
    "12|15|[c]|24|24",
    "Discrete",
    [],
  ],
  ["cumulative without its year, with a row that says discrete", "12|15|20|24|[x]", "Discrete", []],
  [
    "a sum, with a row that says cumulative",
    "12|3|0|9|24",
    "Cumulative",
    [YEAR, "q4 = q3 + q3 to q4"],
  ],
  [
    "a sum with one withheld, with a row that says cumulative",
    "1|[c]|3|4|10",
    "Cumulative",
    ["q2 = q1 + q1 to q2", "q3 = q2 + q2 to q3", "q4 = q3 + q3 to q4", "q3 = q1 + q1 to q3"],
  ],
  ["cumulative, revised downwards", "15|12|20|24|24", "Cumulative", IN_TURN.slice(1)],
])("what adds up where figures are %s", (_, typed, counting, wanted) => {
  expect(sums(countsOf(typed, counting)).sort()).toEqual([...wanted].sort());
});

test("only the periods of the page count, in their order", () => {
  const counts = countsOf("12|3|0|9|24", "Discrete", [], ["q2", "q1"]);
  expect([counts.figures.map(({ id }) => id), sums(counts)]).toEqual([["q1", "q2"], []]);
  const quarters = countsOf("12|3|0|9|24", "Discrete", [], ["q1", "q2", "q3", "q4"]);
  expect(sums(quarters)).toEqual([]);
  const half = countsOf("12|3|0|9|15", "Discrete", [], ["q1", "q2", "year"]);
  expect([values(half), sums(half)]).toEqual(["12|3|15", []]);
  const halves = countsOf("12|15|0|9|24", "Cumulative", [], ["q1", "q2"]);
  expect(sums(halves)).toEqual(["q2 = q1 + q1 to q2"]);
});

describe("what was published before", () => {
  test.each<[what: string, typed: string, low: number, high: number]>([
    ["as it still is", "12|3|0|9|24", 12, 12],
    ["and revised a little", "13|3|0|9|25", 10, 14],
    ["and hidden since", "[c]|3|0|9|[c]", 12, 12],
  ])("of a quarter %s, is known", (_, typed, low, high) => {
    const [first] = countsOf(typed, "Discrete", [known({ q1: 12 })]).figures;
    expect(first?.known).toEqual([{ low, high }]);
  });

  test("tells nothing of a quarter that was hidden", () => {
    const [first] = countsOf("12|3|0|9|24", "Discrete", [known({ q1: null })]).figures;
    expect(first?.known).toEqual([]);
  });

  test("is never known to be less than nothing", () => {
    const [first] = countsOf("3|3|0|9|15", "Discrete", [known({ q1: 1 })]).figures;
    expect(first?.known).toEqual([{ low: 0, high: 3 }]);
  });

  test("stands in for what is not there, the last of it", () => {
    const before = [known({ q1: 10 }), known({ q1: 12 }), known({ q1: null })];
    expect(values(countsOf("[x]|[c]|0|9|24", "Discrete", before))).toBe("12|3|0|9|24");
  });

  test("is not told twice of a quarter without data", () => {
    const { figures } = countsOf("[x]|[x]|4|26|30", "Discrete", [known({ q1: 0 })]);
    expect(figures.slice(0, 2).map((figure) => figure.known)).toEqual([
      [{ low: 0, high: 0 }],
      [{ low: 0, high: 0 }],
    ]);
  });

  test("does not stand in where it was rounded", () => {
    const rounded = new Map([["q1", { low: 8, high: 12 }] as const]);
    const counts = countsOf("[x]|[c]|0|9|24", "Discrete", [rounded]);
    expect(values(counts)).toBe("-|-|0|9|24");
    expect(counts.figures[0]?.known).toEqual([{ low: 8, high: 12 }]);
  });

  test("a year that is printed no longer still holds its quarters", () => {
    const before = [known({ year: 24 })];
    const counts = countsOf("12|[c]|0|9|[x]", "Discrete", before);
    expect([values(counts), sums(counts)]).toEqual(["12|3|0|9|24", [YEAR]]);
  });

  test("a sum that was revised since goes on to hold", () => {
    const before = [known({ q1: 12, q2: null, q3: 0, q4: 9, year: 24 })];
    const counts = countsOf("20|[c]|0|9|32", "Discrete", before);
    expect(sums(counts)).toEqual([YEAR, "year in version 1 = q1 in version 1 + q2 + q3 + q4"]);
    expect([...counts.earlier]).toEqual([
      ["q1 in version 1", { low: 12, high: 12 }],
      ["year in version 1", { low: 24, high: 24 }],
    ]);
  });
});
