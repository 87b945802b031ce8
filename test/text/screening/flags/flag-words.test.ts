import { describeFlag } from "../../../../src/text/screening/flags/flag-words.ts";
import { screenText } from "../../../../src/text/screening/screen-text.ts";

test.each([
  ["Ring 0121 496 0123", '"0121 496 0123" reads as a telephone number: must not be published'],
  ["At B1 1BB", '"B1 1BB" reads as a postcode: a person decides before it is published'],
  [
    "ТВС",
    '"ТВС" reads as letters of another alphabet that look like English ones: pointed out, nothing to do',
  ],
])("%s", (text, sentence) => {
  expect(screenText(text).map(describeFlag)).toEqual([sentence]);
});
