import fc from "fast-check";
import { parseArea, toA1 } from "../../../../src/workbook/address.ts";
import { addressLists } from "../../../../taskpane/excel/marks/address-lists.ts";

describe("addressLists", () => {
  test.each([
    [[], []],
    [["B2"], ["B2"]],
    [["B3", "B2", "B4", "D4"], ["B2:B4,D4"]],
    [["B2", "B2", "B9"], ["B2,B9"]],
    [["A1", "no cell"], ["A1"]],
  ])("%j becomes %j", (cells, lists) => {
    expect(addressLists(cells)).toEqual(lists);
  });

  test("10,000 cells of a column are one range", () => {
    const cells = Array.from({ length: 10_000 }, (_, row) => toA1({ row, column: 4 }));
    expect(addressLists(cells)).toEqual(["E1:E10000"]);
  });

  test("lists are short enough for Excel and hold each cell once", () => {
    const cell = fc.record({ row: fc.nat(4_000), column: fc.nat(40) }).map(toA1);
    fc.assert(
      fc.property(fc.uniqueArray(cell, { maxLength: 3_000 }), (cells) => {
        const lists = addressLists(cells);
        expect(Math.max(0, ...lists.map(({ length }) => length))).toBeLessThan(8_192);
        const listed = lists
          .flatMap((list) => list.split(","))
          .flatMap((address) => {
            const area = parseArea(address);
            if (!area) return [];
            return Array.from({ length: area.bottom - area.top + 1 }, (_, at) =>
              toA1({ row: area.top + at, column: area.left }),
            );
          });
        expect(listed.sort()).toEqual([...cells].sort());
      }),
      { numRuns: 20 },
    );
  });
});
