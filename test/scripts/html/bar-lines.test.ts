import fc from "fast-check";
import { barLines } from "../../../scripts/html/bar-lines.ts";

test.each([
  ["Red: 10 of 38", ["Red: 10 of 38"]],
  [
    "Partners that have not replied yet: 12 of 27",
    ["Partners that have not", "replied yet: 12 of 27"],
  ],
  ["W".repeat(60), ["W".repeat(28), "W".repeat(28), "W".repeat(4)]],
  ["", []],
])("%s", (text, expected) => {
  expect(barLines(text)).toEqual(expected);
});

test("no line is too long, and no word is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60, unit: "grapheme" })), (words) => {
      const text = words.map((word) => word.replace(/\s/gu, "x")).join(" ");
      const lines = barLines(text);
      expect(lines.filter((line) => Array.from(line).length > 28)).toEqual([]);
      expect(lines.join("").replace(/ /gu, "")).toBe(text.replace(/ /gu, ""));
    }),
  );
});
