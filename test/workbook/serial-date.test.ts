import fc from "fast-check";
import { addDays } from "../../src/calendar/iso-day.ts";
import { dayToSerial, isDateFormat, serialToDay } from "../../src/workbook/serial-date.ts";

test.each([
  [43191, 1900, "2018-04-01"],
  [41729, 1904, "2018-04-01"],
  [1, 1900, "1900-01-01"],
  [59, 1900, "1900-02-28"],
  [60, 1900, undefined],
  [61, 1900, "1900-03-01"],
  [0, 1904, "1904-01-01"],
  [0, 1900, undefined],
  [-1, 1900, undefined],
  [43191.99, 1900, "2018-04-01"],
  [2958465, 1900, "9999-12-31"],
  [2958466, 1900, undefined],
  [Number.NaN, 1900, undefined],
] as const)("serial %d counted from %d is %s", (serial, system, day) => {
  expect(serialToDay(serial, system)).toBe(day);
});

test("days and serials agree in both systems", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70000 }), fc.constantFrom(1900, 1904), (days, system) => {
      const day = addDays("1904-01-01", days);
      expect(serialToDay(dayToSerial(day, system) ?? Number.NaN, system)).toBe(day);
    }),
  );
});

test.each([
  ["2018-02-30", 1900],
  ["2018-13-01", 1900],
  ["soon", 1900],
  ["1899-12-31", 1900],
  ["1903-12-31", 1904],
  ["0001-01-01", 1900],
] as const)("%s has no serial counted from %d", (day, system) => {
  expect(dayToSerial(day, system)).toBeUndefined();
});

test.each([
  ["dd/mm/yyyy", true],
  ["d mmm yy", true],
  ["mmm-yy", true],
  ["mmmm", true],
  ["[$-809]d mmmm yyyy;@", true],
  ["yyyy-mm-dd hh:mm", true],
  ["General", false],
  ["0.00", false],
  ["#,##0", false],
  ["@", false],
  ["h:mm", false],
  ["[h]:mm:ss", false],
  ["mm:ss", false],
  ['0 "days"', false],
  ["0\\d", false],
  ["[Red]0.00", false],
  [undefined, false],
])("format %s is a date: %s", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
