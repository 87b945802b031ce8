import { inferReferenceColumn } from "../../../src/read/cells/infer-reference.ts";
import { linesOf } from "../../../src/read/cells/sheet-lines.ts";
import type { CellValue } from "../../../src/workbook/workbook.ts";
import { sheetOf } from "../../support/workbook-of.ts";

const UPDATES = 3;

/** Where the references stand among the cells left of the updates, by rows as they stand on the page. */
function found(grid: readonly (readonly CellValue[])[], from = 0): number | undefined {
  const isReference = (text: string): boolean => /^\d[a-z]?(?: .*)?$/u.test(text);
  return inferReferenceColumn(linesOf(sheetOf("Updates", grid)), from, UPDATES, isReference);
}

const column = (values: readonly CellValue[]): CellValue[][] => values.map((value) => [value]);

test.each<[what: string, grid: readonly (readonly CellValue[])[], column: number | undefined]>([
  ["in the first column", column(["1a", "1b"]), 0],
  [
    "behind another",
    [
      ["Council", "1a"],
      ["Police", "1b"],
    ],
    1,
  ],
  ["beside the updates", [["Council", "Jo", "1a"]], 2],
  ["as numbers", column([1, 2]), 0],
  ["in the updates themselves", [["Council", "Jo", "Sam", "1a"]], undefined],
  ["behind the updates", [["Council", null, null, "Ran it", "1a"]], undefined],
  ["nowhere", column(["Council", "Police"]), undefined],
  ["in six cells of ten", column(["1a", "1b", "1c", "1d", "1e", "1f", "x", "x", "x", "x"]), 0],
  ["in five cells of nine", column(["1a", "1b", "1c", "1d", "1e", "x", "x", "x", "x"]), undefined],
  ["with blanks between", column(["1a", null, null, null, "1b"]), 0],
  ["beside truth values and errors", column(["1a", true, false, { error: "#N/A" }]), 0],
  [
    "in two columns, more often in the second",
    [
      ["1a", "1a"],
      ["x", "1b"],
      ["2a", "1c"],
    ],
    1,
  ],
  [
    "in two columns alike",
    [
      ["1a", "2a"],
      ["1b", "2b"],
    ],
    0,
  ],
  ["with no more than 15 letters", column(["1a is very shor"]), 0],
  ["at the start of a sentence", column(["1a is very short"]), undefined],
])("references %s", (_, grid, wanted) => {
  expect(found(grid)).toBe(wanted);
});

test("the heading's own rows are left out", () => {
  const grid = column(["Name", "Title", "Form", "1a"]);
  expect([found(grid), found(grid, 3)]).toEqual([undefined, 0]);
});

test.each([
  [60, 0],
  [61, undefined],
])("of many rows the first 60 are looked at: a reference in row %i", (row, wanted) => {
  const grid = Array.from({ length: 61 }, (_, at): CellValue[] => [
    null,
    at + 1 === row ? "1a" : null,
    "Jo",
  ]);
  expect(found(grid)).toBe(wanted === undefined ? undefined : 1);
});
