import fc from "fast-check";
import { joinInCell, splitCell } from "../../src/plan/joined-cell.ts";

test.each<[readonly string[], string]>([
  [[], ""],
  [["BSWA"], "BSWA"],
  [["BSWA", "Women's Aid, Birmingham"], "BSWA; Women's Aid, Birmingham"],
  [["A; B"], "A; B\n"],
  [["A; B", "C"], "A; B\nC\n"],
  [["Early help\nactions", "Help"], "Early help actions; Help"],
])("%j stands in a cell as %j", (texts, cell) => {
  expect(joinInCell(texts)).toBe(cell);
});

test("what was joined comes apart again", () => {
  const text = fc
    .string({ minLength: 1 })
    .map((one) => one.replace(/\s+/gu, " ").trim())
    .filter((one) => one !== "");
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(splitCell(joinInCell(texts))).toEqual(texts);
    }),
  );
});
