import type { NewColumn } from "../../src/workbook/new-table.ts";
import { headingHeight, recordHeight } from "../../src/workbook/record-height.ts";

const TEXT: NewColumn = { heading: "Update", width: 10, typed: false, holds: "text" };
const CODE: NewColumn = { ...TEXT, heading: "Files, codes", oneLine: true };
const LONG = "word ".repeat(20);

test("a long text makes its row taller, and a code, a number or nothing does not", () => {
  const one = recordHeight(["short", "short"], [TEXT, CODE]);
  expect(recordHeight([LONG, "short"], [TEXT, CODE])).toBeGreaterThan(3 * one);
  expect(recordHeight(["short", LONG], [TEXT, CODE])).toBe(one);
  expect(recordHeight([5, null], [TEXT, CODE])).toBe(one);
  expect(recordHeight([], [TEXT, CODE])).toBe(one);
});

test("the headings leave room for the filter button", () => {
  expect(headingHeight([{ ...TEXT, heading: "Ten chars!" }])).toBeGreaterThan(
    recordHeight(["Ten chars!"], [TEXT]),
  );
});
