import type { Kpi, Policy } from "../../../../src/plan/plan.ts";
import type { KpiYear } from "../../../../src/plan/register/kpi-year.ts";
import type { PublishedFigure } from "../../../../src/plan/register/published-figures.ts";
import type { PackTable } from "../../../../src/publish/pack.ts";
import { newMaster } from "../../../../src/plan/master/new-master.ts";
import { kpiTables } from "../../../../src/report/packs/kpi/kpi-tables.ts";
import { publishedFigures } from "../../../../src/report/packs/kpi/published-figures.ts";
import { smallNumberRefusals } from "../../../../src/report/packs/kpi/small-number-refusals.ts";
import type { PackInput } from "../../../../src/report/packs/pack-input.ts";
import { sampleKpiYear } from "../../../support/sample-kpi-year.ts";
import { samplePackInput } from "../../../support/sample-pack-input.ts";
import { samplePlan } from "../../../support/sample-plan.ts";

interface Given {
  readonly kpi?: Partial<Kpi>;
  readonly years: readonly KpiYear[];
  readonly date?: string;
  readonly smallNumbers?: Policy["smallNumbers"];
  readonly published?: readonly PublishedFigure[];
}

function inputOf({ kpi, years, date = "2019-04-30", smallNumbers, published }: Given): PackInput {
  const base = samplePlan();
  const plan = samplePlan({
    kpis: base.kpis.map((one) => ({ ...one, ...kpi })),
    policy: { ...base.policy, smallNumbers: smallNumbers ?? "nhs" },
  });
  return samplePackInput({
    master: newMaster(plan),
    register: { kpiYears: years, published: published ?? [] },
    date,
  });
}

function tableOf(given: Given, id: string): PackTable | undefined {
  return kpiTables(inputOf(given)).find((table) => table.id === id);
}

/** The texts of the only row, the KPI's name left out. */
function row(given: Given, id: string): readonly string[] {
  return (tableOf(given, id)?.rows[0] ?? []).slice(1).map(({ text }) => text);
}

const FULL = { q1: "12", q2: "3", q3: "0", q4: "9", year: "24" };

test.each<[string, Given, readonly string[]]>([
  ["counts of people, rounded", { years: [sampleKpiYear(FULL)] }, ["10", "[c]", "0", "10", "25"]],
  [
    "counts of people, exact",
    { years: [sampleKpiYear(FULL)], smallNumbers: "under5" },
    ["12", "[c]", "0", "[c]", "24"],
  ],
  [
    "no people: as they are",
    { years: [sampleKpiYear(FULL)], kpi: { countsPeople: false } },
    ["12", "3", "0", "9", "24"],
  ],
  [
    "periods that are not over",
    { years: [sampleKpiYear({ q1: "1,234", q3: "50" })], date: "2018-11-14" },
    ["1,235", "[x]", "[z]", "[z]", "[z]"],
  ],
  [
    "percentages from their rounded parts",
    {
      years: [sampleKpiYear({ q1: "12 of 81", q2: "3 of 80", q3: "78 of 80", q4: "0 of 40" })],
      kpi: { unit: "%" },
    },
    ["12.5%", "[c]", "[c]", "0%", "[x]"],
  ],
  [
    "percentages whose parts are not known",
    { years: [sampleKpiYear({ q1: "45%", q2: "46" })], kpi: { unit: "%" } },
    ["45%", "46%", "[x]", "[x]", "[x]"],
  ],
  [
    "what is not a figure",
    { years: [sampleKpiYear({ q1: "about 20" })] },
    ["[x]", "[x]", "[x]", "[x]", "[x]"],
  ],
])("%s", (_name, given, expected) => {
  expect(row(given, "KPI_figures")).toEqual(expected);
});

test("the first column names the KPI, with its place in the master", () => {
  expect(tableOf({ years: [sampleKpiYear(FULL)] }, "KPI_figures")?.rows[0]?.[0]).toEqual({
    text: "1. Referrals",
    origin: { sheet: "KPIs", row: "1, April 2018 to March 2019", column: "Measure" },
  });
});

test("quarters carry their months, in a plan year that begins in September too", () => {
  const years = [sampleKpiYear({}, { start: "2018-09-01" })];
  expect(tableOf({ years }, "KPI_figures")?.columns.map(({ heading }) => heading)).toEqual([
    "KPI",
    "Quarter 1 (September to November 2018)",
    "Quarter 2 (December 2018 to February 2019)",
    "Quarter 3 (March to May 2019)",
    "Quarter 4 (June to August 2019)",
    "Year (September 2018 to August 2019)",
  ]);
});

const RATED = { target: "80", baseline: "70", baselinePeriod: "2017 to 2018" } as const;

test.each<[string, Given, readonly string[]]>([
  [
    "a figure that is shown is rated in words",
    { years: [sampleKpiYear({ q1: "60", q2: "70" }, RATED)], date: "2018-11-14" },
    [
      "70 (2017 to 2018)",
      "80",
      "Quarter 2 (July to September 2018)",
      "Red: worse than the target by more than the tolerance",
      "Improving since Quarter 1 (April to June 2018)",
    ],
  ],
  [
    "nothing is worked out from a hidden figure",
    { years: [sampleKpiYear({ q1: "60", q2: "3" }, RATED)], date: "2018-11-14" },
    [
      "70 (2017 to 2018)",
      "80",
      "Quarter 2 (July to September 2018)",
      "Grey: not shown, to protect individuals",
      "Not shown, to protect individuals",
    ],
  ],
  [
    "no direction since a hidden figure",
    { years: [sampleKpiYear({ q1: "3", q2: "80" }, RATED)], date: "2018-11-14" },
    [
      "70 (2017 to 2018)",
      "80",
      "Quarter 2 (July to September 2018)",
      "Green: on or better than the target",
      "Not shown, to protect individuals",
    ],
  ],
  [
    "a small baseline is hidden",
    { years: [sampleKpiYear({ q1: "80" }, { ...RATED, baseline: "4" })], date: "2018-07-14" },
    [
      "[c] (2017 to 2018)",
      "80",
      "Quarter 1 (April to June 2018)",
      "Green: on or better than the target",
      "Not comparable",
    ],
  ],
  [
    "missing data says from whom",
    { years: [sampleKpiYear({ q1: "[x]" }, { provider: "Ex Police" })], date: "2018-07-14" },
    [
      "Not given",
      "No target",
      "Quarter 1 (April to June 2018)",
      "Grey: no data from Ex Police",
      "Not comparable",
    ],
  ],
  [
    "context only",
    {
      years: [sampleKpiYear({ q1: "60", q2: "70" })],
      date: "2018-11-14",
      kpi: { polarity: "context" },
    },
    [
      "Not given",
      "No target",
      "Quarter 2 (July to September 2018)",
      "Grey: context only",
      "Up since Quarter 1 (April to June 2018)",
    ],
  ],
  [
    "a tolerance of its own",
    { years: [sampleKpiYear({ q1: "76" }, { target: "80", tolerance: "5%" })], date: "2018-07-14" },
    [
      "Not given",
      "80 (tolerance 5%)",
      "Quarter 1 (April to June 2018)",
      "Amber: worse than the target, within the tolerance",
      "Not comparable",
    ],
  ],
  [
    "the same quarter of the year before",
    {
      years: [
        sampleKpiYear({ q2: "90" }),
        sampleKpiYear({ q1: "70", q2: "80" }, { start: "2019-04-01" }),
      ],
      date: "2019-11-14",
    },
    [
      "Not given",
      "No target",
      "Quarter 2 (July to September 2019)",
      "Grey: no target",
      "Improving since Quarter 1 (April to June 2019). Worsening since Quarter 2 (July to September 2018)",
    ],
  ],
])("%s", (_name, given, expected) => {
  expect(row(given, "KPI_ratings")).toEqual(expected);
});

test("a baseline that equals a hidden total is hidden with it", () => {
  const years = [
    sampleKpiYear({ q1: "3", q2: "0", q3: "0", q4: "0", year: "3" }),
    sampleKpiYear({ q1: "50" }, { start: "2019-04-01", baseline: "3" }),
  ];
  expect(row({ years, date: "2019-07-14", smallNumbers: "under5" }, "KPI_ratings")[0]).toBe("[c]");
});

test("the comparator of seed 003, with the gap then and now", () => {
  const years = [
    sampleKpiYear(
      { year: "23" },
      {
        start: "2017-04-01",
        target: "18.3",
        baseline: "28",
        comparator: "East London average",
        comparatorValue: "18.3",
        comparatorDate: "2017-09-30",
      },
    ),
  ];
  const kpi = { polarity: "lower", countsPeople: false, unit: "rate" } as const;
  const given = { years, kpi, date: "2018-06-20" };
  expect(row(given, "KPI_comparators")).toEqual([
    ...["East London average", "18.3", "30 September 2017", "9.7", "4.7"],
  ]);
  expect(row(given, "KPI_ratings").slice(3)).toEqual([
    "Red: worse than the target by more than the tolerance",
    "Improving since the baseline",
  ]);
  expect(row(given, "KPI_corrective_action")).toEqual(["None has been given"]);
});

test("the gap of a rounded count is worked out from what is printed", () => {
  const years = [sampleKpiYear({ q1: "12" }, { comparator: "City", comparatorValue: "20" })];
  expect(row({ years, date: "2018-07-14" }, "KPI_comparators").slice(3)).toEqual(["[x]", "10"]);
});

test("a hidden count has no gap", () => {
  const years = [sampleKpiYear({ q1: "4" }, { comparator: "City", comparatorValue: "20" })];
  expect(row({ years, date: "2018-07-14" }, "KPI_comparators").slice(3)).toEqual([
    "Not shown, to protect individuals",
    "Not shown, to protect individuals",
  ]);
});

test("the notes say what markers mean, what was rounded, and which thresholds were used", () => {
  const given = { years: [sampleKpiYear({ q1: "12", q2: "3" })], date: "2018-11-14" };
  expect(tableOf(given, "KPI_figures")?.notes).toEqual([
    "[c] means that a count is not shown, to protect individuals: it is from 1 to 7, or another could be worked out from it.",
    "[z] means not applicable: the period was not over on the date of this paper, or the KPI has no figure for it.",
    "Counts of people from 8 are rounded to the nearest 5, totals on their own, so figures may not sum. Ratings are worked out before rounding.",
  ]);
  expect(tableOf(given, "KPI_ratings")?.notes).toEqual([
    "Thresholds used. Green: on or better than the target. Amber: worse by no more than the tolerance, 10% of the target (for a range, of its width) unless the KPI has its own. Red: worse than that. A change of no more than 2% counts as no change.",
    "Each figure is held against the target as it stands.",
  ]);
});

const PINNED = { q1: "0", q2: "3", q3: "0", q4: "8", year: "11" };

test("a rounded year that would give a quarter away by its rating has none, and no corrective action", () => {
  const given = { years: [sampleKpiYear(PINNED, { target: "80", correctiveAction: "Training" })] };
  expect(row(given, "KPI_figures")).toEqual(["0", "[c]", "0", "10", "10"]);
  expect(row(given, "KPI_ratings").slice(3)).toEqual([
    "Grey: not shown, to protect individuals",
    "Not shown, to protect individuals",
  ]);
  expect(tableOf(given, "KPI_corrective_action")).toBeUndefined();
});

test("nor is a direction since that year shown in the next", () => {
  const years = [sampleKpiYear(PINNED), sampleKpiYear({ year: "50" }, { start: "2019-04-01" })];
  expect(row({ years, date: "2020-04-05" }, "KPI_ratings").at(-1)).toBe(
    "Not shown, to protect individuals",
  );
});

test("context KPIs bring their fixed sentence", () => {
  const given = { years: [sampleKpiYear({ q1: "12" })], kpi: { polarity: "context" } as const };
  expect(tableOf(given, "KPI_ratings")?.notes.at(-1)).toContain("have no colour");
});

test("no table has a blank cell, a row of another length, or more than six columns", () => {
  const tables = kpiTables(
    inputOf({ years: [sampleKpiYear({ q1: "4" }, { comparator: "City" })] }),
  );
  const wrong = tables.filter(
    ({ columns, rows }) =>
      columns.length > 6 ||
      rows.some(
        (cells) => cells.length !== columns.length || cells.some(({ text }) => text === ""),
      ),
  );
  expect([tables.length, wrong]).toEqual([4, []]);
});

test("a master without KPI figures has no KPI tables", () => {
  expect(kpiTables(inputOf({ years: [] }))).toEqual([]);
});

test("until a quarter of the new year is over, the year before is shown", () => {
  const years = [sampleKpiYear(FULL), sampleKpiYear({}, { start: "2019-04-01" })];
  const titleOn = (date: string) => tableOf({ years, date }, "KPI_figures")?.title;
  expect([titleOn("2019-06-29"), titleOn("2019-06-30")]).toEqual([
    "KPI figures (April 2018 to March 2019)",
    "KPI figures (April 2019 to March 2020)",
  ]);
});

test("what an approved pack printed is remembered, and holds the next one to it", () => {
  const years = [sampleKpiYear(FULL)];
  const first: Given = { years, smallNumbers: "under5", date: "2019-01-14" };
  const input = inputOf(first);
  const blocks = kpiTables(input).map((table) => ({ kind: "table", table }) as const);
  const pack = { id: "board", sections: [{ id: "k", heading: "KPIs", blocks }] } as const;
  const published = publishedFigures(input, pack, "2019-01-20");
  expect(published.map(({ period, shown, publishedOn }) => [period, shown, publishedOn])).toEqual([
    ["q1", "12", "2019-01-20"],
    ["q2", "[c]", "2019-01-20"],
    ["q3", "0", "2019-01-20"],
  ]);
  expect(row({ ...first, date: "2019-04-30", published }, "KPI_figures")).toEqual([
    ...["12", "[c]", "0", "[c]", "24"],
  ]);
  expect(publishedFigures(input, { ...pack, sections: [] }, "2019-01-20")).toEqual([]);
});

test("a count that follows from an earlier paper is refused, by KPI and period", () => {
  const periods = ["q1", "q2", "q3", "q4", "year"] as const;
  const texts = ["12", "[c]", "0", "9", "24"];
  const published = periods.map((period, at) => ({
    kpi: "1",
    year: "April 2018 to March 2019",
    period,
    shown: texts[at] ?? "",
    pack: "board" as const,
    publishedOn: "2019-04-10",
  }));
  const given = { years: [sampleKpiYear(FULL)], smallNumbers: "under5" as const, published };
  expect(smallNumberRefusals(inputOf(given))).toEqual([
    "KPI 1, Quarter 2 (July to September 2018): this count is hidden, but it could be worked out from what was published before.",
  ]);
  expect(smallNumberRefusals(inputOf({ ...given, published: [] }))).toEqual([]);
});

test("what is no count among counts of people is refused, by KPI and period", () => {
  const years = [sampleKpiYear({ q1: "12", q2: "3", q3: "20.5" })];
  expect(smallNumberRefusals(inputOf({ years }))).toEqual([
    "KPI 1, Quarter 3 (October to December 2018): “20.5” is no whole number of people. Enter the count in the master; for a rate or an average, say so in the KPI's unit.",
  ]);
});

test("figures that are not protected may not leave the team", () => {
  const given = { years: [sampleKpiYear(FULL)], smallNumbers: "none" as const };
  expect(smallNumberRefusals(inputOf(given))).toEqual([
    "Small numbers are not protected, so the KPI figures are for use inside the team only. Choose another rule in the Settings sheet.",
  ]);
  expect(tableOf(given, "KPI_figures")?.notes).toContain(
    "Small numbers are not protected: these figures are for use inside the team only.",
  );
  expect(smallNumberRefusals(inputOf({ ...given, kpi: { countsPeople: false } }))).toEqual([]);
});

test("says what not comparable means only where a row is not", () => {
  const notes = (values: Partial<KpiYear["values"]>): string =>
    (
      tableOf({ years: [sampleKpiYear(values)], date: "2018-11-14" }, "KPI_ratings")?.notes ?? []
    ).join(" ");
  expect(notes({ q2: "80" })).toContain("Not comparable means");
  expect(notes({ q1: "60", q2: "80" })).not.toContain("Not comparable");
});

test.each<[string, Partial<KpiYear>, string]>([
  ["a part of it so far", { counting: "Cumulative" }, "600 (300 by Quarter 2)"],
  [
    "a part of it so far, and a tolerance of its own",
    { counting: "Cumulative", tolerance: "5%" },
    "600 (300 by Quarter 2; tolerance 5%)",
  ],
  ["all of it, quarter by quarter", { counting: "Discrete" }, "600"],
])("a target says that a figure is held against %s", (_what, given, words) => {
  const year = { ...sampleKpiYear({ q1: "130", q2: "284" }), target: "600", ...given };
  expect(row({ years: [year], date: "2018-11-14" }, "KPI_ratings")[1]).toBe(words);
});
