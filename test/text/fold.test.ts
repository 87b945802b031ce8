import fc from "fast-check";
import { fold } from "../../src/text/fold.ts";
import { tidy } from "../../src/text/tidy.ts";

test.each([
  ["Health & Wellbeing", "health and wellbeing"],
  ["Lead Partner/s", "lead partner s"],
  ["\u0422\u0412\u0421", "tbc"],
  ["Women\u2019s  Aid", "womens aid"],
  ["In progress \u2013 on track", "in progress on track"],
  ["% take-up", "% take up"],
  [`${"Very ".repeat(20)}Long & Wide`, `${"very ".repeat(20)}long and wide`],
])("%s folds to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folding and tidying twice change nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
      expect(fold(fold(text))).toBe(fold(text));
      // What is kept from the first time is what a longer text, which is not kept, holds too.
      expect(fold(`${text} ${"x".repeat(100)}`)).toBe(`${fold(text)} ${"x".repeat(100)}`.trim());
    }),
  );
});
