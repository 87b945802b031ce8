import fc from "fast-check";
import type { Area } from "../../../src/workbook/address.ts";
import { absoluteAddress, addressText, readAddress } from "./address-text.ts";
import { cellCount, containsCell, intersect, subtract } from "./areas.ts";
import { shownText } from "./shown-text.ts";

const AREA = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(6), fc.nat(6))
  .map(([top, left, rows, columns]): Area => {
    return { top, left, bottom: top + rows, right: left + columns };
  });

test("an area without a part has the other cells, each once", () => {
  fc.assert(
    fc.property(AREA, AREA, (area, part) => {
      const rest = subtract(area, part);
      const cut = intersect(area, part);
      const left = rest.reduce((sum, one) => sum + cellCount(one), 0);
      expect(left).toBe(cellCount(area) - (cut ? cellCount(cut) : 0));
      const { top: row, left: column } = part;
      expect(rest.some((one) => containsCell(one, { row, column }))).toBe(false);
    }),
  );
});

test("an address reads back as it was written", () => {
  fc.assert(
    fc.property(AREA, fc.stringMatching(/^[A-Za-z '&-]{1,20}[a-z]$/u), (area, sheet) => {
      const name = sheet.replace(/^'/u, "x");
      expect(readAddress(addressText(name, [area]))).toEqual({ sheet: name, areas: [area] });
      expect(readAddress(absoluteAddress(name, area))).toEqual({ sheet: name, areas: [area] });
    }),
  );
});

test.each([
  [43418, "dd/mm/yyyy", "14/11/2018"],
  [43418, "[$-809]d mmmm yyyy", "14 November 2018"],
  [43418, 'ddd d mmm "of" yy', "Wed 14 Nov of 18"],
  [43418, "d\\-mmm\\-yyyy;@", "14-Nov-2018"],
  [0.256, "0%", "26%"],
  [0.256, "0.0%", "25.6%"],
  [1234.5, "#,##0.00", "1,234.50"],
  [-1234.5, '"£"#,##0', "-£1,235"],
  [7, "000", "007"],
  [0.1 + 0.2, "General", "0.3"],
  [1e20, "General", "1E+20"],
  [true, "General", "TRUE"],
  [null, "0", ""],
  ["text", "dd/mm/yyyy", "text"],
])("%j in %j shows %j", (value, format, text) => {
  expect(shownText(value, format, 1900)).toBe(text);
});

test.each(["h:mm", "# ?/?", "0.00E+00"])("a number in %j is not emulated", (format) => {
  expect(() => shownText(1.5, format, 1900)).toThrow("not emulated");
});
