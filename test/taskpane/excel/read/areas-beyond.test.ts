import fc from "fast-check";
import { cellCount } from "../../../../taskpane/excel/read/area-size.ts";
import { areasBeyond } from "../../../../taskpane/excel/read/areas-beyond.ts";
import { anyArea } from "../../../support/any-area.ts";

test("every cell is in the window or in one of the areas beyond it", () => {
  const corner = { bottom: 30, right: 25 };
  fc.assert(
    fc.property(anyArea, (area) => {
      const height = Math.max(0, Math.min(area.bottom, corner.bottom) - area.top + 1);
      const width = Math.max(0, Math.min(area.right, corner.right) - area.left + 1);
      const beyond = areasBeyond(area, corner).reduce((sum, each) => sum + cellCount(each), 0);
      expect(beyond + height * width).toBe(cellCount(area));
    }),
  );
});
