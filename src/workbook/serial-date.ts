import type { DateSystem } from "./workbook.ts";

/** Milliseconds. */
const DAY = 86_400_000;
/** Excel's serial 60 is 29 February 1900, a day that never was: serials below it are one day off. */
const LAST_SERIAL_BEFORE_PHANTOM_DAY = 59;

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
 * The serial number of a day written `2018-11-14`; undefined for what is no day, and for a day before
 * the first that the date system can count.
 */
export function dayToSerial(day: string, system: DateSystem = 1900): number | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return undefined;
  const start = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const counted = Math.round((time - start) / DAY);
  const before = system === 1900 && counted <= LAST_SERIAL_BEFORE_PHANTOM_DAY + 1;
  const serial = before ? counted - 1 : counted;
  return serialToDay(serial, system) === day ? serial : undefined;
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
