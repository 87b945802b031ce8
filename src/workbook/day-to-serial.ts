import { DAY, LAST_SERIAL_BEFORE_PHANTOM_DAY, serialToDay } from "./serial-date.ts";
import type { DateSystem } from "./workbook.ts";

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
