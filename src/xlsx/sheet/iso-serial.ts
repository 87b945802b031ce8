import { dayToSerial } from "../../workbook/serial-date.ts";
import type { DateSystem } from "../../workbook/workbook.ts";

const ISO =
  /^(?:(\d{4}-\d\d-\d\d)(?:T|$))?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?(?:Z|[+-]\d\d:\d\d)?$/u;
const SECONDS_A_DAY = 86_400;

/** A date or time cell of strict files, as the serial number and format that other files hold. */
export interface SerialReading {
  readonly serial: number;
  readonly format: string;
}

/**
 * `2018-04-01`, `2018-04-01T12:30:00` or `12:30:00` as a serial number; a time zone is not applied,
 * since Excel has none. Undefined for anything else and for days before the workbook's first.
 */
export function isoToSerial(text: string, system: DateSystem): SerialReading | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, day, hours, minutes = "0", seconds = "0"] = match;
  if (day === undefined && hours === undefined) return undefined;
  const whole = day === undefined ? 0 : dayToSerial(day, system);
  if (whole === undefined) return undefined;
  const time = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (time >= SECONDS_A_DAY) return undefined;
  const format = [day && "yyyy-mm-dd", hours && "hh:mm:ss"].filter(Boolean).join(" ");
  return { serial: whole + time / SECONDS_A_DAY, format };
}
