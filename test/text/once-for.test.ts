import { onceFor } from "../../src/text/once-for.ts";

test("works each value out once, an empty answer too, and tells two that look the same apart", () => {
  const asked: string[][] = [];
  const first = onceFor((list: string[]) => {
    asked.push(list);
    return list[0];
  });
  const [some, same, none] = [["a"], ["a"], []];
  expect([some, none, some, same, none].map(first)).toEqual(["a", undefined, "a", "a", undefined]);
  expect(asked).toEqual([some, none, same]);
});
