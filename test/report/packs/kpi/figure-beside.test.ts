import type { Kpi, Policy } from "../../../../src/plan/plan.ts";
import type { KpiYear } from "../../../../src/plan/register/kpi-year.ts";
import { newMaster } from "../../../../src/plan/master/new-master.ts";
import { kpiTables } from "../../../../src/report/packs/kpi/kpi-tables.ts";
import { sampleKpiYear } from "../../../support/sample-kpi-year.ts";
import { samplePackInput } from "../../../support/sample-pack-input.ts";
import { samplePlan } from "../../../support/sample-plan.ts";

interface Given {
  readonly kpi?: Partial<Kpi>;
  readonly smallNumbers?: Policy["smallNumbers"];
  readonly before?: Partial<KpiYear["values"]>;
  readonly date?: string;
}

/** The row of a table on the first quarter of 2019, the KPI's name left out. */
function rowOf(id: string, given: Given, own: Partial<KpiYear>): readonly string[] {
  const base = samplePlan();
  const plan = samplePlan({
    kpis: base.kpis.map((one) => ({ ...one, ...given.kpi })),
    policy: { ...base.policy, smallNumbers: given.smallNumbers ?? "under5" },
  });
  const before = given.before === undefined ? [] : [sampleKpiYear(given.before)];
  const year = sampleKpiYear({ q1: "20" }, { start: "2019-04-01", ...own });
  const tables = kpiTables(
    samplePackInput({
      master: newMaster(plan),
      register: { kpiYears: [...before, year] },
      date: given.date ?? "2019-07-14",
    }),
  );
  const row = tables.find((table) => table.id === id)?.rows[0] ?? [];
  return row.slice(1).map(({ text }) => text);
}

const QUARTERS = { q1: "12", q2: "3", q3: "0", q4: "9" };

test.each<[string, string, Given, string]>([
  ["a share of few people", "3 of 80", {}, "[c]"],
  ["a share of many", "12 of 81", { smallNumbers: "nhs" }, "12.5%"],
  ["a share of few, in a KPI of shares", "3/80", { kpi: { unit: "%" } }, "[c]"],
  ["words with a small count", "3 (estimated)", {}, "[c]"],
  ["words with a larger count", "about 70 in 2016/17", {}, "about 70 in 2016/17"],
  [
    "words of a KPI that counts no people",
    "3 a month",
    { kpi: { countsPeople: false } },
    "3 a month",
  ],
  ["a percentage in words", "3", { kpi: { unit: "per cent" } }, "3%"],
  ["the untold total of a year with a hidden quarter", "24", { before: QUARTERS }, "[c]"],
  ["the same total, rounded", "24", { before: QUARTERS, smallNumbers: "nhs" }, "25"],
  ["a total that the provider withheld", "24", { before: { ...QUARTERS, year: "[c]" } }, "[c]"],
  ["a total that is printed in its own year", "24", { before: { ...QUARTERS, year: "24" } }, "24"],
  ["no total of that year", "95", { before: QUARTERS }, "95"],
  ["a total of quarters that are all shown", "33", { before: { ...QUARTERS, q2: "12" } }, "33"],
])("the baseline is %s", (_name, baseline, given, expected) => {
  expect(rowOf("KPI_ratings", given, { baseline })[0]).toBe(expected);
});

const HIDDEN = "Not shown, to protect individuals";

test.each<[string, string, Given, readonly string[]]>([
  ["small", "3", {}, ["[c]", "Not dated", HIDDEN, HIDDEN]],
  ["small, in words", "3 girls", {}, ["[c]", "Not dated", "[x]", "[x]"]],
  ["from elsewhere", "1,237", { smallNumbers: "nhs" }, ["1,237", "Not dated", "[x]", "1,217"]],
  [
    "small, of what are no people",
    "3",
    { kpi: { countsPeople: false } },
    ["3", "Not dated", "[x]", "-17"],
  ],
  ["a hidden total", "24", { before: QUARTERS }, ["[c]", "Not dated", HIDDEN, HIDDEN]],
  [
    "its own figure of the year before, rounded like it",
    "24",
    { before: { ...QUARTERS, year: "24" }, smallNumbers: "nhs" },
    ["25", "Not dated", "15", "5"],
  ],
])("the comparator is %s", (_name, comparatorValue, given, expected) => {
  const own = { comparator: "The year before", comparatorValue };
  expect(rowOf("KPI_comparators", given, own).slice(1)).toEqual(expected);
});
