import fc from "fast-check";
import { editDistance, nearest } from "../../src/text/nearest.ts";

test.each([
  ["", "", 0],
  ["abc", "abc", 0],
  ["abc", "abd", 1],
  ["abc", "acb", 1],
  ["abc", "ab", 1],
  ["", "abc", 3],
])("%s to %s takes %d edits", (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

test("the nearest come first, and nothing far away is offered", () => {
  expect(nearest("Polise", ["Police", "Policy", "Hospital"])).toEqual(["Police", "Policy"]);
  expect(nearest("", ["Police"])).toEqual([]);
});

test("distance is symmetric and zero only for equal texts", () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});
