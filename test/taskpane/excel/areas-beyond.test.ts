import fc from "fast-check";
import type { Area } from "../../../src/workbook/address.ts";
import { cellCount } from "../../../taskpane/excel/area-size.ts";
import { areasBeyond } from "../../../taskpane/excel/areas-beyond.ts";

const anArea = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(20), fc.nat(20))
  .map(([top, left, down, right]): Area => ({
    top,
    left,
    bottom: top + down,
    right: left + right,
  }));

test("every cell is in the window or in one of the areas beyond it", () => {
  const corner = { bottom: 30, right: 25 };
  fc.assert(
    fc.property(anArea, (area) => {
      const height = Math.max(0, Math.min(area.bottom, corner.bottom) - area.top + 1);
      const width = Math.max(0, Math.min(area.right, corner.right) - area.left + 1);
      const beyond = areasBeyond(area, corner).reduce((sum, each) => sum + cellCount(each), 0);
      expect(beyond + height * width).toBe(cellCount(area));
    }),
  );
});
