import { askedKpis } from "../../../src/plan/register/asked-kpis.ts";
import { KPI_PLAN, KPI_YEARS } from "../../support/kpi-template.ts";
import { sampleKpiYear } from "../../support/sample-kpis.ts";

function asked(partner: string, day: string, years = KPI_YEARS): string[] {
  return askedKpis(KPI_PLAN, years, partner, day).map(({ kpi, start, period, last }) =>
    `${kpi} ${start.slice(0, 4)} ${period} ${last}`.trim(),
  );
}

test.each([
  ["2018-06-29", []],
  ["2018-06-30", ["4 2018 q1 10", "B1 2018 q1"]],
  ["2018-11-14", ["4 2018 q2", "B1 2018 q2", "4 2018 q1 10", "B1 2018 q1"]],
  ["2018-03-31", []],
])("on %s a provider is asked for what is over, latest first", (day, expected) => {
  expect(asked("exw", day)).toEqual(expected);
});

test("the current and the previous plan year are asked for, the year after its last quarter", () => {
  const own = asked("exw", "2019-07-01").filter((line) => line.startsWith("4"));
  expect(own).toEqual([
    "4 2019 q1",
    "4 2018 q4",
    "4 2018 year",
    "4 2018 q3",
    "4 2018 q2",
    "4 2018 q1 10",
  ]);
  const later = asked("exw", "2020-07-01").filter((line) => line.startsWith("4"));
  expect(later.every((line) => line.startsWith("4 2019"))).toBe(true);
});

test.each([
  ["EXP", "exp", 2],
  ["Ex Police", "exp", 2],
  ["EXW, EXP", "exp", 2],
  ["EP", "exp", 0],
  ["EXP?", "exp", 0],
  ["", "exp", 0],
  ["Somebody else", "exp", 0],
])("provided by %s, %s is asked for %d figures", (provider, partner, count) => {
  expect(asked(partner, "2018-11-14", [sampleKpiYear("5", { provider })])).toHaveLength(count);
});

test("a year that is none of the plan's, and a KPI that it does not have, are not asked for", () => {
  const years = [sampleKpiYear("4", { year: "2017", start: null }), sampleKpiYear("9")];
  expect(asked("exw", "2018-11-14", years)).toEqual([]);
});
