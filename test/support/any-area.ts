import fc from "fast-check";
import type { Area } from "../../src/workbook/address.ts";

/** Areas near the top left corner of a sheet, of up to 21 rows and columns. */
export const anyArea: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(20), fc.nat(20))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));
