import fc from "fast-check";
import { similarity } from "../../src/check/similarity.ts";
import { processorMs } from "../support/processor-ms.ts";

test.each([
  ["Trained ten nurses", "trained  TEN nurses.", 1],
  ["Trained ten nurses", "Opened a hub", 0],
  ["a b c d", "a b c e", 0.75],
])("%s / %s: %d", (a, b, expected) => {
  expect(similarity(a, b)).toBeCloseTo(expected);
});

test("is the same both ways, 1 for a text and itself, and between 0 and 1", () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (a, b) => {
      expect(similarity(a, b)).toBe(similarity(b, a));
      expect(similarity(a, a)).toBe(1);
      expect(similarity(a, b)).toBeLessThanOrEqual(1);
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("very long texts take little time", () => {
  const started = processorMs();
  similarity("word ".repeat(500_000), "other ".repeat(500_000));
  expect(processorMs() - started).toBeLessThan(1000);
});
