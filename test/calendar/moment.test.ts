import fc from "fast-check";
import { addDays } from "../../src/calendar/iso-day.ts";
import { momentInWords, readMoment } from "../../src/calendar/moment.ts";

test.each([
  ["2018-10-08T09:05:00", "8 October 2018 at 09:05"],
  ["2018-10-08T09:05:07", "8 October 2018 at 09:05:07"],
])("%s is %s", (moment, words) => {
  expect(momentInWords(moment)).toBe(words);
  expect(readMoment(words)).toBe(moment);
});

test.each(["", "yesterday", "2018-02-30T09:05:00", "2018-10-08T09:05:00.000Z"])(
  "%j stays as it is",
  (text) => {
    expect(momentInWords(text)).toBe(text);
  },
);

test.each(["", "yesterday", "30 February 2018 at 09:05", "8 Octember 2018 at 09:05"])(
  "%j is read as it is",
  (text) => {
    expect(readMoment(text)).toBe(text);
  },
);

test("every moment survives", () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.nat(86_399), (days, second) => {
      const time = new Date(second * 1000).toISOString().slice(11, 19);
      const moment = `${addDays("2000-01-01", days)}T${time}`;
      expect(readMoment(momentInWords(moment))).toBe(moment);
    }),
  );
});
