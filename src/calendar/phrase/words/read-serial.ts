import { serialToDay } from "../../../workbook/serial-date.ts";
import type { IsoDay } from "../../iso-day.ts";
import type { TimescaleWarning } from "../../timescale.ts";

const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const DAYS_BETWEEN_SYSTEMS = 1462;

/** A number read as a date serial. */
export interface SerialReading {
  readonly day: IsoDay;
  readonly warnings: readonly TimescaleWarning[];
}

/**
 * A number as a date serial, 1 January 2000 to 31 December 2099 (domain reference 4.4 T9). A part of a
 * day is dropped and said. Undefined for any other number.
 */
export function readSerial(number: number, system: 1900 | 1904): SerialReading | undefined {
  const serial = number + (system === 1904 ? DAYS_BETWEEN_SYSTEMS : 0);
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1)) return undefined;
  const day = serialToDay(serial, 1900);
  if (day === undefined) return undefined;
  const whole = Number.isInteger(number);
  return { day, warnings: whole ? ["excel_serial"] : ["excel_serial", "time_of_day"] };
}
