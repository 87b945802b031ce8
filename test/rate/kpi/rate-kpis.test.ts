import type { Kpi, Plan } from "../../../src/plan/plan.ts";
import type { KpiYear } from "../../../src/plan/register/kpi-year.ts";
import { rateKpis, type KpiYearRating } from "../../../src/rate/kpi/rate-kpis.ts";
import { sampleKpiYear } from "../../support/sample-kpi-year.ts";
import { samplePlan } from "../../support/sample-plan.ts";

function planWith(given: Partial<Kpi> = {}): Plan {
  const [kpi] = samplePlan().kpis;
  if (kpi === undefined) throw new Error("The sample plan has a KPI");
  return samplePlan({ kpis: [{ ...kpi, ...given }] });
}

function rated(years: KpiYear[], date: string, kpi: Partial<Kpi> = {}): KpiYearRating {
  const last = rateKpis(planWith(kpi), years, date).at(-1);
  if (last === undefined) throw new Error("Nothing was rated");
  return last;
}

test("the prevalence of seed 003: Red, Improving, the gap then 9.7 and now 4.7", () => {
  const year = sampleKpiYear(
    { year: "23" },
    {
      start: "2017-04-01",
      target: "18.3",
      baseline: "28",
      baselinePeriod: "April 2016 to March 2017",
      comparator: "East London average",
      comparatorValue: "18.3",
      comparatorDate: "2017-09-30",
    },
  );
  const result = rated([year], "2018-06-20", { polarity: "lower", countsPeople: false });
  expect(result).toMatchObject({
    rating: "Red",
    rule: "K7",
    direction: "Improving",
    reason:
      "Red: 23 against a target of 18.3, 25.7% worse; the tolerance is 10%. Year (April 2017 to March 2018).",
    previous: { value: 28, period: null, name: "Baseline (April 2016 to March 2017)" },
    gap: {
      comparator: "East London average",
      value: 18.3,
      date: "2017-09-30",
      before: 9.7,
      now: 4.7,
    },
    query: "KPI 1 is Red. What is being done about it? Enter a corrective action.",
  });
});

test("the year before goes before the baseline", () => {
  const years = [
    sampleKpiYear({ year: "40" }),
    sampleKpiYear({ year: "50" }, { start: "2019-04-01", baseline: "60" }),
  ];
  expect(rated(years, "2020-05-01")).toMatchObject({
    direction: "Improving",
    previous: { value: 40, period: "year", year: "April 2018 to March 2019" },
  });
});

test.each<[string, Partial<KpiYear["values"]>, string, string | null, string]>([
  [
    "the latest quarter that is over",
    { q1: "10", q2: "20", q3: "30" },
    "2018-11-14",
    "q2",
    "Improving",
  ],
  ["a blank quarter is passed over", { q1: "10" }, "2018-11-14", "q1", "Not comparable"],
  ["no data is not passed over", { q1: "10", q2: "[x]" }, "2018-11-14", "q2", "Not comparable"],
  [
    "what does not apply is passed over",
    { q1: "10", q2: "[z]" },
    "2018-11-14",
    "q1",
    "Not comparable",
  ],
  [
    "the whole year goes before its last quarter",
    { q4: "10", year: "40" },
    "2019-03-31",
    "year",
    "Not comparable",
  ],
  ["nothing before the first quarter is over", { q1: "10" }, "2018-06-29", null, "Not comparable"],
  ["nothing filled in", {}, "2018-11-14", "q2", "Not comparable"],
])("%s", (_name, values, date, period, direction) => {
  const result = rated([sampleKpiYear(values)], date);
  expect([result.period, result.direction]).toEqual([period, direction]);
});

test("a first quarter is compared with the last one of the year before", () => {
  const years = [sampleKpiYear({ q4: "10" }), sampleKpiYear({ q1: "20" }, { start: "2019-04-01" })];
  expect(rated(years, "2019-07-01").previous).toMatchObject({ value: 10, period: "q4" });
});

test("the same quarter of the year before is offered beside the quarter before", () => {
  const years = [
    sampleKpiYear({ q2: "40" }),
    sampleKpiYear({ q1: "20", q2: "30" }, { start: "2019-04-01" }),
  ];
  expect(rated(years, "2019-10-01")).toMatchObject({
    direction: "Improving",
    sinceLastYear: "Worsening",
  });
});

const CUMULATIVE = { counting: "Cumulative", target: "80" } as const;

test.each([
  [
    "q1",
    "20",
    "2018-07-01",
    "Green",
    "Green: 20 against a target of 20 (the year's target for 1 of 4 quarters). Quarter 1 (April to June 2018).",
  ],
  [
    "q2",
    "36",
    "2018-10-01",
    "Amber",
    "Amber: 36 against a target of 40 (the year's target for 2 of 4 quarters), 10% worse; the tolerance is 10%. Quarter 2 (July to September 2018).",
  ],
  [
    "q4",
    "80",
    "2019-04-01",
    "Green",
    "Green: 80 against a target of 80. Quarter 4 (January to March 2019).",
  ],
])("a cumulative figure in %s is held against the profile", (part, value, date, rating, reason) => {
  const result = rated([sampleKpiYear({ [part]: value }, CUMULATIVE)], date);
  expect([result.rating, result.reason]).toEqual([rating, reason]);
});

test("a percentage of the year so far is held against the whole target", () => {
  const result = rated([sampleKpiYear({ q1: "45%" }, CUMULATIVE)], "2018-07-01", { unit: "%" });
  expect([result.rating, result.reason]).toEqual([
    "Red",
    "Red: 45 against a target of 80, 43.8% worse; the tolerance is 10%. Quarter 1 (April to June 2018).",
  ]);
});

const ADDS_UP = "Correct what is wrong, or say in the definition why they differ.";

test.each<[string, string, Partial<KpiYear>, Partial<Kpi>, string]>([
  [
    "quarters that do not add up to the year",
    "10 20 30 40 90",
    {},
    {},
    `KPI 1, April 2018 to March 2019: the quarters add up to 100, but the year says 90. ${ADDS_UP}`,
  ],
  ["quarters that do", "10 20 30 40 100", {}, {}, ""],
  ["a quarter without a figure", "10 [x] 30 40 90", {}, {}, ""],
  ["what is no count", "10 20 30 40 90", {}, { unit: "days", countsPeople: false }, ""],
  ["percentages", "10 20 30 40 25", {}, { unit: "%" }, ""],
  ["nobody says how they count", "10 20 30 40 90", { counting: null }, {}, ""],
  [
    "cumulative figures that fall",
    "10 20 15 40 40",
    { counting: "Cumulative" },
    {},
    "KPI 1, April 2018 to March 2019: its figures are cumulative, but Quarter 3 is lower than the period before. Correct what is wrong, or enter Discrete under “Quarters are”.",
  ],
  ["cumulative figures that stand still", "10 20 20 40 40", { counting: "Cumulative" }, {}, ""],
])("%s: what is asked", (_name, figures, given, kpi, query) => {
  const [q1 = "", q2 = "", q3 = "", q4 = "", year = ""] = figures.split(" ");
  const years = [sampleKpiYear({ q1, q2, q3, q4, year }, given)];
  expect(rated(years, "2019-04-01", kpi).query).toBe(query);
});

test("figures of periods that are not over are not asked about; a Red is, beside what adds up", () => {
  const year = sampleKpiYear({ q1: "1", q2: "2", q3: "3", q4: "4", year: "11" }, { target: "80" });
  expect(rated([year], "2019-01-14").query).toBe(
    "KPI 1 is Red. What is being done about it? Enter a corrective action.",
  );
  expect(rated([year], "2019-04-01").query).toBe(
    `KPI 1 is Red. What is being done about it? Enter a corrective action. KPI 1, April 2018 to March 2019: the quarters add up to 10, but the year says 11. ${ADDS_UP}`,
  );
});

test("a cumulative quarter is compared with the same quarter of the year before", () => {
  const years = [
    sampleKpiYear({ q1: "10", q2: "30" }, CUMULATIVE),
    sampleKpiYear({ q1: "15", q2: "20" }, { ...CUMULATIVE, start: "2019-04-01" }),
  ];
  expect(rated(years, "2019-10-01")).toMatchObject({
    direction: "Worsening",
    previous: { value: 30 },
    sinceLastYear: null,
  });
});

test("years that count in different ways are not compared", () => {
  const years = [
    sampleKpiYear({ q2: "30" }, CUMULATIVE),
    sampleKpiYear({ q2: "20" }, { start: "2019-04-01" }),
  ];
  expect(rated(years, "2019-10-01")).toMatchObject({ previous: null, sinceLastYear: null });
});

test("missing data says from whom, by the partner's full name", () => {
  expect(rated([sampleKpiYear({ q1: "[x]" })], "2018-07-01").reason).toBe(
    "Grey: no data from Exampleton Police. Quarter 1 (April to June 2018).",
  );
});

test("a tolerance of its own goes before the plan's; one that is not read is said to be so", () => {
  const at = (tolerance: string): KpiYearRating =>
    rated([sampleKpiYear({ q1: "76" }, { target: "80", tolerance })], "2018-07-01");
  expect([at("").rating, at("4%").rating, at("4").rating, at("a bit").rating]).toEqual([
    "Amber",
    "Red",
    "Amber",
    "Amber",
  ]);
  expect([at("4").warning, at("a bit").warning]).toEqual([
    "",
    "The tolerance “a bit” is not read: the plan's setting is used. Enter it as 10% or as a number.",
  ]);
});

test("a Red with a corrective action is not asked about", () => {
  const year = sampleKpiYear({ q1: "1" }, { target: "80", correctiveAction: "More training" });
  expect(rated([year], "2018-07-01")).toMatchObject({ rating: "Red", query: "" });
});

test("a year whose name is none of the plan's is said to be so, and an unknown KPI is left out", () => {
  const years = [
    sampleKpiYear({ q1: "1" }, { start: null }),
    sampleKpiYear({ q1: "1" }, { kpi: "99" }),
  ];
  expect(rateKpis(planWith(), years, "2018-07-01").map(({ reason }) => reason)).toEqual([
    "Grey: “Year 1” is none of the plan's years, so its quarters have no dates.",
  ]);
});

test.each([
  ["-10.5", "Green"],
  ["-9.5", "Amber"],
  ["-8.9", "Red"],
])("a target below zero has a tolerance too: %s is %s", (q1, rating) => {
  const year = sampleKpiYear({ q1 }, { target: "-10" });
  const result = rated([year], "2018-07-01", { polarity: "lower", countsPeople: false });
  expect(result.rating).toBe(rating);
});

test.each([
  ["higher", -10],
  ["lower", 10],
  ["context", 10],
  ["range", 10],
] as const)("the gap of 30 to a comparator of 20, where %s is better, is %d", (polarity, now) => {
  const year = sampleKpiYear({ q1: "30" }, { comparator: "City", comparatorValue: "20" });
  expect(rated([year], "2018-07-01", { polarity }).gap?.now).toBe(now);
});
