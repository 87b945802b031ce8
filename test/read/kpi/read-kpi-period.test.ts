import * as fc from "fast-check";
import { readKpiPeriod, readPlanYear } from "../../../src/read/kpi/read-kpi-period.ts";
import { yearPartName } from "../../../src/calendar/year-part.ts";
import { planYears } from "../../../src/plan/plan-years.ts";
import { KPI_PERIODS } from "../../../src/plan/register/kpi-periods.ts";

const PLAN = { start: "2018-04-01", years: 5 };

test.each([
  ["Quarter 2 (July to September 2018)", "q2"],
  ["Q3", "q3"],
  ["qtr 4", "q4"],
  ["1", "q1"],
  ["Year (April 2018 to March 2019)", "year"],
  ["Whole year", "year"],
  ["annual", "year"],
  ["Q5", null],
  ["Quarter 12", null],
  ["July", null],
  ["", null],
])("the period %s is %s", (written, expected) => {
  expect(readKpiPeriod(written)).toBe(expected);
});

test.each([
  ["April 2018 to March 2019", "2018-04-01"],
  ["april 2019 – march 2020", "2019-04-01"],
  ["2018/19", "2018-04-01"],
  ["2020-21", "2020-04-01"],
  ["2018 to 2019", "2018-04-01"],
  ["Year 2", "2019-04-01"],
  ["2018-04-01", "2018-04-01"],
  ["2018", null],
  ["2018/20", null],
  ["2017/18", null],
  ["Year 9", null],
  ["last year", null],
])("the year %s begins on %s", (written, expected) => {
  expect(readPlanYear(written, PLAN)?.start ?? null).toBe(expected);
});

test("what the template prints reads back as it was meant", () => {
  for (const { name, start } of planYears(PLAN)) {
    expect(readPlanYear(name, PLAN)?.start).toBe(start);
    for (const period of KPI_PERIODS) {
      expect(readKpiPeriod(yearPartName(start, period))).toBe(period);
    }
  }
});

test("any text at all is read or not, and never throws", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      expect([...KPI_PERIODS, null]).toContain(readKpiPeriod(text));
      expect(readPlanYear(text, PLAN)?.start ?? "2018").toMatch(/^20/u);
    }),
  );
});
