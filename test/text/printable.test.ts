import fc from "fast-check";
import { printableLine, printableLines } from "../../src/text/printable.ts";

test.each([
  ["plain words", ["plain words"]],
  [
    "one\r\ntwo\rthree\nfour\u2028five\u0085six\u000Bseven",
    ["one", "two", "three", "four", "five", "six", "seven"],
  ],
  ["one\n\n  \ntwo", ["one", "two"]],
  ["a\tb", ["a b"]],
  ["bell \u0007 and null \u0000", ["bell \uFFFD and null \uFFFD"]],
  ["half \ud83d of a character", ["half \uFFFD of a character"]],
  ["whole 👩‍👩‍👧 e\u0301 العربية", ["whole 👩‍👩‍👧 e\u0301 العربية"]],
  ["\uFFFE\uFFFF", ["\uFFFD\uFFFD"]],
  ["", []],
  [" \n\t\n", []],
])("the lines of %j", (text, expected) => {
  expect(printableLines(text)).toEqual(expected);
});

test("a heading has one line", () => {
  expect(printableLine("over\ntwo lines")).toBe("over two lines");
});

test("whatever is typed, nothing is left that a file cannot hold, and nothing else is changed", () => {
  const bad = /[\p{Cs}\p{Cc}\uFFFE\uFFFF\u2028\u2029]/u;
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const lines = printableLines(text);
      expect(lines.filter((line) => bad.test(line) || line.trim() === "")).toEqual([]);
      const isPlain = !bad.test(text) && text.trim() !== "";
      expect(isPlain ? lines : [text]).toEqual([text]);
    }),
  );
});
