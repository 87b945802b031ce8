import { printedNumber } from "../../src/publish/printed-number.ts";

const cell = (text: string, number?: number) =>
  number === undefined ? { text, origin: null } : { text, origin: null, number };

test.each([
  ["38", 38, 38, 0, "", ""],
  ["1,250", 1250, 1250, 0, "", ""],
  ["25.7%", 25.683, 25.7, 1, "", "%"],
  ["-17.9", -17.91, -17.9, 1, "", ""],
  ["\u22124", -4, -4, 0, "", ""],
  ["10 of 38", 10, 10, 0, "", " of 38"],
  ["£3.50", 3.5, 3.5, 2, "£", ""],
])("%s for %d is the number %d", (text, number, value, decimals, before, after) => {
  const grouped = text.includes(",");
  expect(printedNumber(cell(text, number))).toEqual({ value, decimals, grouped, before, after });
});

test.each([
  ["[c]", 3],
  ["fewer than 8", 3],
  ["3", undefined],
  ["12", 3],
])("%s for %p is a text", (text, number) => {
  expect(printedNumber(cell(text, number))).toBeUndefined();
});
