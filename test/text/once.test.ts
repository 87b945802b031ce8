import { once } from "../../src/text/once.ts";

test("works each text out once, an empty answer too", () => {
  const asked: string[] = [];
  const answer = once((text) => {
    asked.push(text);
    return text === "" ? undefined : text.length;
  });
  expect(["ab", "", "ab", "", "abc"].map(answer)).toEqual([2, undefined, 2, undefined, 3]);
  expect(asked).toEqual(["ab", "", "abc"]);
});

test("begins anew where it would keep more answers than it may", () => {
  const asked: string[] = [];
  const answer = once((text) => asked.push(text), 2);
  for (const text of ["a", "b", "a", "b", "c", "c", "a"]) answer(text);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});
