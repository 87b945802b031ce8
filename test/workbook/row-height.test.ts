import { heightFor, heightOfLines, linesOf, SCREENFUL } from "../../src/workbook/row-height.ts";

test.each([
  ["", 20, 1],
  ["short", 20, 1],
  ["a\nb\nc", 20, 3],
  ["x".repeat(60), 20, 3],
  ["x".repeat(5), 0, 5],
])("%j in a column of %d takes %d lines", (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

test("a row is as tall as its tallest text, within reason", () => {
  expect(heightFor(["one", "a\nb\nc"], [20, 20])).toBe(heightOfLines(3));
  expect(heightFor([], [])).toBe(heightOfLines(1));
  expect(heightOfLines(1000)).toBe(409);
  expect(heightFor(["x\n".repeat(50)], [20], SCREENFUL)).toBe(heightOfLines(15));
});
