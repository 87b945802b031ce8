import { londonTime, momentInLondon } from "../../scripts/files/london-time.ts";

test.each([
  ["2018-10-09T15:40:00.000Z", "2018-10-09T16:40:00"],
  ["2018-11-07T15:20:00.000Z", "2018-11-07T15:20:00"],
  ["2018-06-30T23:30:00.000Z", "2018-07-01T00:30:00"],
])("at %s a clock in London shows %s", (moment, shown) => {
  expect(londonTime(new Date(moment))).toBe(shown);
  expect(momentInLondon(shown).toISOString()).toBe(moment);
});
