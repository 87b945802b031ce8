import { easterOf } from "../../../../src/calendar/phrase/resolve/easter.ts";

describe("easterOf", () => {
  test.each([
    [2008, "2008-03-21", "2008-03-23"],
    [2016, "2016-03-25", "2016-03-27"],
    [2018, "2018-03-30", "2018-04-01"],
    [2019, "2019-04-19", "2019-04-21"],
    [2024, "2024-03-29", "2024-03-31"],
    [2038, "2038-04-23", "2038-04-25"],
    [2049, "2049-04-16", "2049-04-18"],
    [2076, "2076-04-17", "2076-04-19"],
  ])("Easter %d is from %s to %s", (year, friday, sunday) => {
    expect(easterOf(year)).toEqual({ start: friday, end: sunday });
  });

  test("Easter Sunday is never outside 22 March to 25 April", () => {
    for (let year = 1990; year <= 2100; year++) {
      const { end } = easterOf(year);
      expect([end >= `${year}-03-22`, end <= `${year}-04-25`]).toEqual([true, true]);
      expect(new Date(`${end}T00:00:00Z`).getUTCDay()).toBe(0);
    }
  });
});
