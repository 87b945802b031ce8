import { listWords } from "../../src/text/list-words.ts";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j are listed as %j", (words, listed) => {
  expect(listWords(words)).toBe(listed);
});
