import { growName, growRange, growRule } from "../../../../src/xlsx/patch/sheet/grow-ranges.ts";

/** Rows 6 to 8 added below a table in B:D whose last data row was 5. */
const GROWTH = { left: 1, right: 3, from: 4, to: 7 };

test.each([
  ["a column of the table", "C2:C5", "C2:C8"],
  ["its last row alone", "B5", "B5:B8"],
  ["several ranges", "B2:B5 C2:C4 D5:D5", "B2:B8 C2:C4 D5:D8"],
  ["wider than the table", "A2:Z5", "A2:Z5 B6:D8"],
  ["partly beside it", "D2:F5", "D2:F5 D6:D8"],
  ["longer than the data", "C2:C6", "C2:C8"],
  ["longer than the new rows", "C2:C100", "C2:C100"],
  ["above the last row", "C2:C4", "C2:C4"],
  ["beside the table", "E2:E5", "E2:E5"],
  ["whole columns", "C:C", "C:C"],
])("a rule over %s", (_, before, after) => {
  expect(growRule(before, GROWTH)).toBe(after);
});

test.each([
  ["B1:D5", "B1:D8"],
  ["A1:Z5", "A1:Z8"],
  ["B1:D4", "B1:D4"],
  ["F1:G5", "F1:G5"],
])("a filter over %s", (before, after) => {
  expect(growRange(before, GROWTH)).toBe(after);
});

test.each([
  ["'Log 2'!$A$1:$F$5", "'Log 2'!$A$1:$F$8"],
  ["Log!$A$1:$D$5,Log!$H$1:$J$5", "Log!$A$1:$D$8,Log!$H$1:$J$5"],
  ["OFFSET(Log!$A$1,0,0,5,4)", "OFFSET(Log!$A$1,0,0,5,4)"],
  ["Log!$A:$D", "Log!$A:$D"],
])("a name for %s", (before, after) => {
  expect(growName(before, GROWTH)).toBe(after);
});
