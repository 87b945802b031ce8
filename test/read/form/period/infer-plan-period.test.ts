import { inferPlanPeriod } from "../../../../src/read/form/period/infer-plan-period.ts";
import { sampleAction } from "../../../support/sample-plan.ts";

function periodOf(...timescales: readonly string[]): ReturnType<typeof inferPlanPeriod> {
  const actions = timescales.map((timescale, index) => sampleAction(`1${index}`, { timescale }));
  return inferPlanPeriod({ actions });
}

test.each([
  [["Year 2, 2019/20"], { firstYear: 2018, years: 2, agreeing: 1, counted: 1 }],
  [
    ["Years 1-5 (2018/19- 2022/23)", "TBC", ""],
    { firstYear: 2018, years: 5, agreeing: 1, counted: 1 },
  ],
  [
    ["Year 3, 2023/24", "year 1 2021/22", "Year 2, 2021/22"],
    { firstYear: 2021, years: 3, agreeing: 2, counted: 3 },
  ],
])("%j tells the period", (timescales, period) => {
  expect(periodOf(...timescales)).toEqual(period);
});

test.each([
  [["Year 2"]],
  [["2019/20"]],
  [["March 2020", ""]],
  [["Year 2, 2019/20", "Year 2, 2020/21"]],
])("%j does not tell it", (timescales) => {
  expect(periodOf(...timescales)).toBeUndefined();
});
