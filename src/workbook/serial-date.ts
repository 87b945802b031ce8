import type { DateSystem } from "./workbook.ts";

/** Milliseconds. */
export const DAY = 86_400_000;
/** Excel's serial 60 is 29 February 1900, a day that never was: serials below it are one day off. */
export const LAST_SERIAL_BEFORE_PHANTOM_DAY = 59;

/**
 * The day (`2018-11-14`) of a serial number; the time of day is dropped.
 * Undefined for the phantom 29 February 1900 and outside Excel's range (1900-01-01 to 9999-12-31).
 */
export function serialToDay(serial: number, system: DateSystem): string | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (system === 1904 ? 0 : 1)) return undefined;
  if (system === 1900 && whole === LAST_SERIAL_BEFORE_PHANTOM_DAY + 1) return undefined;
  const start = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const shift = system === 1900 && whole <= LAST_SERIAL_BEFORE_PHANTOM_DAY ? 1 : 0;
  const time = start + (whole + shift) * DAY;
  return time > Date.UTC(9999, 11, 31) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/**
 * True where a number format shows a date. Text in quotes or brackets, escaped characters, and the
 * minutes of a time of day do not count.
 */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || /general/iu.test(format)) return false;
  const codes = (format.split(";")[0] ?? "")
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./gu, "")
    .replace(/h+[:.]?m*|m+(?=[:.]s)/giu, "");
  return /[dmy]/iu.test(codes);
}
