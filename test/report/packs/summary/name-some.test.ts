import { nameSome } from "../../../../src/report/packs/summary/name-some.ts";

test.each([
  [[], "none"],
  [["1a"], "1a"],
  [["1a", "1b"], "1a and 1b"],
  [["1a", "1b", "1c"], "1a, 1b and 1c"],
  [["1a", "1b", "1c", "1d"], "1a, 1b, 1c and 1 more"],
  [Array.from({ length: 2_003 }, () => "1a"), "1a, 1a, 1a and 2,000 more"],
])("names %#", (names, wanted) => {
  expect(nameSome(names, 3)).toBe(wanted);
});
