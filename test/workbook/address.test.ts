import fc from "fast-check";
import {
  areaToA1,
  compareAddresses,
  MAX_COLUMNS,
  MAX_ROWS,
  parseA1,
  parseArea,
  toA1,
} from "../../src/workbook/address.ts";

test("every address in Excel's limits survives A1 notation", () => {
  fc.assert(
    fc.property(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), (row, column) => {
      expect(parseA1(toA1({ row, column }))).toEqual({ row, column });
    }),
  );
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "A1:B2", "A-1", "A1 "])(
  "%j is no address",
  (text) => {
    expect(parseA1(text)).toBeUndefined();
  },
);

test.each([
  ["A1:B2", "A1:B2"],
  ["B2:A1", "A1:B2"],
  ["$C$3", "C3"],
  ["A1:B2:C3", undefined],
])("area %s", (text, expected) => {
  const area = parseArea(text);
  expect(area && areaToA1(area)).toBe(expected);
});

test("AA comes after Z", () => {
  const cells = ["AA1", "Z1", "A2", "B1"].flatMap((text) => parseA1(text) ?? []);
  expect(cells.sort(compareAddresses).map(toA1)).toEqual(["B1", "Z1", "AA1", "A2"]);
});
