import { planYears, planYearWritten } from "../../src/plan/plan-years.ts";

describe("the years of a plan", () => {
  test.each([
    [
      { start: "2018-04-01", years: 2 },
      ["April 2018 to March 2019 from 2018-04-01", "April 2019 to March 2020 from 2019-04-01"],
    ],
    [
      { start: "2020-02-29", years: 2 },
      [
        "February 2020 to February 2021 from 2020-02-29",
        "February 2021 to February 2022 from 2021-02-28",
      ],
    ],
    [{ start: "2018-04-01", years: 0 }, []],
  ])("%j", (plan, years) => {
    expect(planYears(plan).map(({ name, start }) => `${name} from ${start}`)).toEqual(years);
  });

  test.each([
    ["April 2019 to March 2020", "2019-04-01"],
    [" april 2019 TO march 2020 ", "2019-04-01"],
    ["2019-04-01", "2019-04-01"],
    ["2019-04-02", undefined],
    ["2019/20", undefined],
    ["", undefined],
  ])("written %j begin on %s", (written, start) => {
    expect(planYearWritten(written, { start: "2018-04-01", years: 5 })?.start).toBe(start);
  });
});
