import { barColour } from "../../src/report/bar-colour.ts";

test.each([
  ["Red", "B10E1E"],
  ["Amber: not due", "FFB000"],
  ["Blue, late", "1D70B8"],
  ["Replied", "54319F"],
  ["Redbridge", "54319F"],
  ["", "54319F"],
])("%s", (label, expected) => {
  expect(barColour(label)).toBe(expected);
});
