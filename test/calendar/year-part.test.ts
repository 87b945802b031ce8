import { addDays } from "../../src/calendar/iso-day.ts";
import {
  isPartOver,
  partNotOver,
  yearPartName,
  yearPartSpan,
} from "../../src/calendar/year-part.ts";

test.each([
  ["2018-04-01", "q1", "2018-04-01", "2018-06-30", "Quarter 1 (April to June 2018)"],
  ["2019-04-01", "q2", "2019-07-01", "2019-09-30", "Quarter 2 (July to September 2019)"],
  ["2018-04-01", "q4", "2019-01-01", "2019-03-31", "Quarter 4 (January to March 2019)"],
  ["2018-04-01", "year", "2018-04-01", "2019-03-31", "Year (April 2018 to March 2019)"],
  ["2018-09-01", "q2", "2018-12-01", "2019-02-28", "Quarter 2 (December 2018 to February 2019)"],
  ["2019-09-01", "q2", "2019-12-01", "2020-02-29", "Quarter 2 (December 2019 to February 2020)"],
  ["2018-01-01", "year", "2018-01-01", "2018-12-31", "Year (January to December 2018)"],
  [
    "2018-11-30",
    "q1",
    "2018-11-30",
    "2019-02-27",
    "Quarter 1 (30 November 2018 to 27 February 2019)",
  ],
  ["2020-02-29", "year", "2020-02-29", "2021-02-27", "Year (29 February 2020 to 27 February 2021)"],
] as const)("the year from %s, %s", (from, part, start, end, name) => {
  expect([yearPartSpan(from, part), yearPartName(from, part)]).toEqual([{ start, end }, name]);
});

test.each([
  ["q1", "2018-06-29", false],
  ["q1", "2018-06-30", true],
  ["q3", "2018-11-14", false],
  ["year", "2019-03-31", true],
] as const)("%s of the year from 1 April 2018, as of %s: over is %s", (part, date, over) => {
  expect([
    isPartOver("2018-04-01", part, date),
    partNotOver("2018-04-01", part, date) === null,
  ]).toEqual([over, over]);
});

test("a period that ends after the report date is refused with a sentence", () => {
  expect(partNotOver("2018-04-01", "q3", "2018-11-14")).toBe(
    "Quarter 3 (October to December 2018) ends on 31 December 2018, after 14 November 2018. Leave its figure out until the period is over",
  );
});

test("the quarters of a year follow each other without a gap or a day in common", () => {
  const parts = ["q1", "q2", "q3", "q4"] as const;
  for (const start of ["2018-04-01", "2018-08-31", "2019-10-15"]) {
    const spans = parts.map((part) => yearPartSpan(start, part));
    const dayAfter = spans.slice(0, -1).map(({ end }) => addDays(end, 1));
    expect(spans.map((span) => span.start)).toEqual([start, ...dayAfter]);
    expect(spans[3]?.end).toBe(yearPartSpan(start, "year").end);
  }
});
