import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { parseTimescale } from "../../src/calendar/parse-timescale.ts";
import { headingSense, readUnderHeading } from "../../src/calendar/read-under-heading.ts";

const PLAN = { planStart: "2018-04-01", planYears: 20 } as const;

const [, ...LINES] = readFileSync("test/cases/deadlines.tsv", "utf8").trimEnd().split(/\r?\n/u);
const CASES = LINES.map((line) => {
  const [heading = "", written = "", ...wanted] = line.split("\t");
  return { heading, written, wanted: wanted.join(" | ") };
});

function readAs(heading: string, written: string): string {
  const { kind, start, end, precision } = readUnderHeading(written, headingSense(heading), PLAN);
  return [kind, start ?? "", end ?? "", precision].join(" | ");
}

test.each(CASES)("$heading: $written", ({ heading, written, wanted }) => {
  expect(readAs(heading, written)).toBe(wanted);
});

test.each([
  ["Date for completion", "end"],
  ["Completion date", "end"],
  ["Date completed", "done"],
  ["Actual completion date", "done"],
  ["Timescale Completion", "time"],
  ["Planned start", "start"],
  ["", "end"],
])("the heading %s speaks of %s", (heading, sense) => {
  expect(headingSense(heading)).toBe(sense);
});

test.each([
  ["Deadline", "Ongoing"],
  ["Deadline", "TBC"],
  ["Target date", "31 March 2020 (revised from 30 September 2019)"],
  ["When", "Quarterly"],
])("%s: %s keeps what the words say", (heading, written) => {
  const read = readUnderHeading(written, headingSense(heading), PLAN);
  const plain = parseTimescale(written, PLAN);
  expect([read.end, read.altEnd, read.warnings]).toEqual([plain.end, plain.altEnd, plain.warnings]);
});

test("a heading never moves the last day of a date that is one", () => {
  const day = fc.date({
    min: new Date("2019-01-01"),
    max: new Date("2035-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(
      day,
      fc.constantFrom("Deadline", "Timescale", "Date completed"),
      (date, heading) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readUnderHeading(iso, headingSense(heading), PLAN).end).toBe(iso);
      },
    ),
  );
});
