import { SENSE_OF_DATE } from "../../src/calendar/read-under-heading.ts";
import { readDay } from "../../src/calendar/read-day.ts";

const PLAN = { planStart: "2018-04-01", planYears: 5 } as const;

describe("readDay", () => {
  test.each([
    ["completed", "November 2018", {}, "2018-11-30"],
    ["completed", "12-13 Nov 2018", {}, "2018-11-13"],
    ["completed", "Q2 2018/19", {}, "2018-09-30"],
    ["completed", "November 2018", { asOf: "2018-11-14" }, "2018-11-14"],
    ["completed", "December 2018", { asOf: "2018-11-14" }, "2018-12-31"],
    ["completed", "15 November 2018", { asOf: "2018-11-14" }, "2018-11-15"],
    ["completed", "TBC", {}, null],
    ["completed", "April to June 2018", {}, null],
    ["forecast", "June 2019", {}, "2019-06-30"],
    ["forecast", "by June 2019", {}, "2019-06-30"],
    ["finish", "2018/19", {}, "2019-03-31"],
    ["finish", "Years 1-2", {}, null],
    ["start", "March 2019", {}, "2019-03-01"],
  ] as const)("%s %s is a day of its own", (field, written, given, day) => {
    expect(readDay(written, { ...PLAN, ...given }, SENSE_OF_DATE[field]).day).toBe(day);
  });

  test.each([
    ["a date cell", 43555, { isDateFormat: true }, "2019-03-31", ""],
    ["a date cell with a time", 43555.5, { isDateFormat: true }, "2019-03-31", "time_of_day"],
    [
      "a date cell of a 1904 workbook",
      42093,
      { isDateFormat: true, dateSystem: 1904 },
      "2019-03-31",
      "",
    ],
    ["a bare number", 43555, {}, "2019-03-31", "excel_serial"],
    ["a year", 2019, {}, null, "cal_or_fy"],
    ["a day in words", "31 March 2020", {}, "2020-03-31", ""],
    ["a deadline", "by 31 March 2020", {}, "2020-03-31", ""],
    ["a day that reads two ways", "03/04/2019", {}, "2019-04-03", "ambiguous_dmy"],
    ["a month", "March 2020", {}, null, ""],
    ["a quarter", "Q2 2019/20", {}, null, ""],
    ["a period of days", "1 April 2019 to 31 March 2020", {}, null, ""],
    ["no year", "14 November", {}, null, "missing_year"],
    ["no such day", "31/02/2019", {}, null, "not_real_date"],
    ["nothing yet", "TBC", {}, null, "tbc"],
    ["a status", "Completed 31/03/2019", {}, null, "status_not_date"],
    ["an empty cell", "", {}, null, "empty"],
    ["a number that is no date", -1, { isDateFormat: true }, null, "unparsed"],
  ] as const)("%s", (_what, value, given, day, warnings) => {
    const read = readDay(value, { ...PLAN, ...given });
    expect([read.day, read.timescale.warnings.join(";")]).toEqual([day, warnings]);
  });
});
