import * as fc from "fast-check";
import { readFigure, readTarget, readTolerance } from "../../../src/plan/register/read-figure.ts";

test.each([
  ["12", { kind: "number", number: 12, percent: false }],
  [" 1,234 ", { kind: "number", number: 1234, percent: false }],
  ["1,234,567.5", { kind: "number", number: 1_234_567.5, percent: false }],
  ["45%", { kind: "number", number: 45, percent: true }],
  ["45.5 %", { kind: "number", number: 45.5, percent: true }],
  ["-3", { kind: "number", number: -3, percent: false }],
  ["0", { kind: "number", number: 0, percent: false }],
  ["12 of 80", { kind: "share", number: 15, numerator: 12, denominator: 80 }],
  ["1,200/2,400", { kind: "share", number: 50, numerator: 1200, denominator: 2400 }],
  ["[C]", { kind: "marker", marker: "[c]" }],
  ["[x]", { kind: "marker", marker: "[x]" }],
  ["", { kind: "blank" }],
  ["  ", { kind: "blank" }],
])("%s is read as it stands", (text, expected) => {
  expect(readFigure(text)).toEqual(expected);
});

test.each([
  "about 20",
  "12?",
  "1,23",
  "12,34,567",
  "N/A",
  "-",
  "*",
  "1.2.3",
  "12 of 0",
  "0 of 0",
  "90 of 80",
  "1e3",
  "0x1F",
  "twelve",
  "12 people",
  "[low]",
  ".5",
  "٣",
])("%s is not guessed", (text) => {
  expect(readFigure(text)).toEqual({ kind: "unreadable", text });
});

test("a whole number reads the same with and without its commas", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
      const expected = { kind: "number", number, percent: false };
      expect(readFigure(String(number))).toEqual(expected);
      expect(readFigure(number.toLocaleString("en-GB"))).toEqual(expected);
    }),
  );
});

test("no text makes the reader fail", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([readFigure(text).kind, readTarget(text).kind]).not.toContain(undefined);
    }),
  );
});

test.each([
  ["18.3", { kind: "number", number: 18.3 }],
  ["80%", { kind: "number", number: 80 }],
  ["90 to 100", { kind: "range", range: { low: 90, high: 100 } }],
  ["90% – 100%", { kind: "range", range: { low: 90, high: 100 } }],
  ["", { kind: "none" }],
  ["[z]", { kind: "none" }],
  ["100 to 90", { kind: "unreadable", text: "100 to 90" }],
  ["TBC", { kind: "unreadable", text: "TBC" }],
])("the target %s", (text, expected) => {
  expect(readTarget(text)).toEqual(expected);
});

test.each([
  ["10%", { kind: "percent", number: 10 }],
  ["2", { kind: "absolute", number: 2 }],
  ["", { kind: "none" }],
  ["-2", null],
  ["some", null],
])("the tolerance %s", (text, expected) => {
  expect(readTolerance(text)).toEqual(expected);
});
