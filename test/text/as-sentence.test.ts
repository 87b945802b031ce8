import { asSentence } from "../../src/text/as-sentence.ts";

test.each([
  ["Done", "Done."],
  ["Done.", "Done."],
  ["Is it done?", "Is it done?"],
  ['He said "done."', 'He said "done."'],
  ["Done (in part)", "Done (in part)."],
  ["Done, as planned:", "Done, as planned:"],
])("%j ends as %j", (text, wanted) => {
  expect(asSentence(text)).toBe(wanted);
});
