import fc from "fast-check";
import { shorten } from "../../src/text/shorten.ts";

test.each([
  ["fits", "Open a hub", 10, "Open a hub"],
  ["is cut between words", "Open a hub for all", 14, "Open a hub…"],
  ["loses its comma", "Train staff, and learn", 17, "Train staff…"],
  ["has no space to cut at", "x".repeat(20), 10, `${"x".repeat(9)}…`],
  ["has a space too early", `A ${"x".repeat(20)}`, 10, `A ${"x".repeat(7)}…`],
  ["has odd spaces", " Open \n a  hub ", 10, "Open a hub"],
  ["has characters of two halves", "👩👩👩👩", 3, "👩👩…"],
])("a text that %s", (_what, text, most, wanted) => {
  expect(shorten(text, most)).toBe(wanted);
});

test("no text is longer than it may be, and what is cut is marked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, most) => {
      const short = shorten(text, most);
      expect(Array.from(short).length).toBeLessThanOrEqual(most);
      expect(short.endsWith("…") || short === shorten(text, 10_000)).toBe(true);
    }),
  );
});
