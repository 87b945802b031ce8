import fc from "fast-check";
import { visible } from "../../src/text/visible.ts";

test.each([
  ["Update from BSWA\n\tstays", "Update from BSWA\n\tstays"],
  ["\u001b[2J\u001b]0;title\u0007", "\\u001b[2J\\u001b]0;title\\u0007"],
  ["\u009b31mred", "\\u009b31mred"],
  ["report\u202excod.xlsx", "report\\u202excod.xlsx"],
  [
    "isolate \u2066a\u2069, marks \u200e\u200f\u061c",
    "isolate \\u2066a\\u2069, marks \\u200e\\u200f\\u061c",
  ],
  ["over\rwritten\u2028line\u007f\u0000", "over\\u000dwritten\\u2028line\\u007f\\u0000"],
  ["Zoë, 北京, دعم, 👩‍🦰", "Zoë, 北京, دعم, 👩‍🦰"],
])("%j is shown as %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("a JSON document says the same and sends nothing that acts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = visible(JSON.stringify({ text }));
      expect(JSON.parse(shown)).toEqual({ text });
      expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }),
  );
});
