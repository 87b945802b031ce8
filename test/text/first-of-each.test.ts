import { firstOfEach } from "../../src/text/first-of-each.ts";

test("the first value of a text stays, in the order in which the texts came", () => {
  const entries = [
    ["b", 1],
    ["a", undefined],
    ["b", 2],
    ["a", 3],
  ] as const;
  expect([...firstOfEach(entries)]).toEqual([
    ["b", 1],
    ["a", undefined],
  ]);
});
