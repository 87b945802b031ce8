import type { CellBlock } from "../../../../taskpane/excel/read/cell-block.ts";
import {
  hiddenColumnsOfBlocks,
  rowsOfBlocks,
} from "../../../../taskpane/excel/read/rows-of-blocks.ts";

function blockOf(top: number, left: number, values: readonly (readonly unknown[])[]): CellBlock {
  const general = values.map((row) => row.map(() => "General"));
  return {
    ...{ top, left, values, formulas: values, formats: general },
    rowsHidden: values.map((_, at) => (top + at) % 2 === 1),
    columnsHidden: (values[0] ?? []).map((_, at) => left + at === 3),
  };
}

describe("rowsOfBlocks", () => {
  test("puts blocks above, below and beside one another together, empty rows left out", () => {
    const blocks = [
      blockOf(4, 0, [["e"]]),
      blockOf(0, 2, [
        ["c", "d"],
        ["", ""],
      ]),
      blockOf(0, 0, [["a", ""]]),
    ];
    expect(rowsOfBlocks(blocks)).toEqual([
      {
        index: 0,
        hidden: false,
        cells: [
          { column: 0, value: "a" },
          { column: 2, value: "c" },
          { column: 3, value: "d" },
        ],
      },
      { index: 4, hidden: false, cells: [{ column: 0, value: "e" }] },
    ]);
    expect(hiddenColumnsOfBlocks(blocks)).toEqual(new Set([3]));
  });

  test("knows a hidden row", () => {
    expect(rowsOfBlocks([blockOf(1, 0, [["a"]])])).toMatchObject([{ index: 1, hidden: true }]);
  });
});
