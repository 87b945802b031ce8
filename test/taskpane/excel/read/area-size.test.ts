import fc from "fast-check";
import { type Area, areaToA1, parseArea } from "../../../../src/workbook/address.ts";
import { cellCount, halvesOf } from "../../../../taskpane/excel/read/area-size.ts";
import { anyArea } from "../../../support/any-area.ts";

describe("halvesOf", () => {
  test.each([
    ["A1:C4", ["A1:C2", "A3:C4"]],
    ["A1:C5", ["A1:C3", "A4:C5"]],
    ["B7:C7", ["B7", "C7"]],
    ["B7:D7", ["B7:C7", "D7"]],
    ["B7:B8", ["B7", "B8"]],
  ])("%s becomes %j", (area, halves) => {
    expect(halvesOf(parseArea(area) ?? ({} as Area)).map(areaToA1)).toEqual(halves);
  });

  test("no cell is lost and none is read twice", () => {
    fc.assert(
      fc.property(
        anyArea.filter((area) => cellCount(area) > 1),
        (area) => {
          const [first, second] = halvesOf(area);
          expect(cellCount(first) + cellCount(second)).toBe(cellCount(area));
          expect(Math.min(cellCount(first), cellCount(second))).toBeGreaterThan(0);
        },
      ),
    );
  });
});
