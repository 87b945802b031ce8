import { count, figure } from "../../src/text/count.ts";

test.each([
  [0, "0 rows"],
  [1, "1 row"],
  [999, "999 rows"],
  [10_000, "10,000 rows"],
  [1_234_567, "1,234,567 rows"],
])("%i is counted as %s", (number, words) => {
  expect(count(number, "row")).toBe(words);
  expect(figure(number)).toBe(words.split(" ")[0]);
});

test("an odd plural is given", () => {
  expect([count(1, "query", "queries"), count(2, "query", "queries")]).toEqual([
    "1 query",
    "2 queries",
  ]);
});
