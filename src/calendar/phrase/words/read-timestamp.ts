import { type IsoDay, isIsoDay } from "../../iso-day.ts";

const TIMESTAMP =
  /^(\d{4}-\d{2}-\d{2})[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(z|[+-]\d{2}:?\d{2})?$/iu;
const HOUR = 3_600_000;

/** Midnight UTC of the last Sunday of a month (1 to 12). */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
}

/** True in British Summer Time: from 01:00 UTC on the last Sunday of March to that of October. */
function isSummerTime(time: number): boolean {
  const year = new Date(time).getUTCFullYear();
  return time >= lastSunday(year, 3) + HOUR && time < lastSunday(year, 10) + HOUR;
}

/** A day written by a machine, with or without its time. */
export interface TimestampReading {
  readonly day: IsoDay;
  /** True where a time of day other than midnight was dropped. */
  readonly timed: boolean;
}

/**
 * `2020-03-31T00:00:00Z`: midnight UTC is that day, any other time with a zone the day in London
 * (domain reference 4.4 T10). Undefined for other text; null where there is no such time.
 */
export function readTimestamp(text: string): TimestampReading | null | undefined {
  const parts = TIMESTAMP.exec(text);
  if (!parts) return undefined;
  const [, day = "", hour = "", minute = "", second = "00", zone] = parts;
  if (!isIsoDay(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return null;
  const midnight = Number(hour) + Number(minute) + Number(second) === 0;
  if (zone === undefined || (midnight && /^z$/iu.test(zone))) return { day, timed: !midnight };
  const offset = /^z$/iu.test(zone) ? "Z" : zone.replace(/^(...)(\d\d)$/u, "$1:$2");
  const time = Date.parse(`${day}T${hour}:${minute}:${second}${offset}`);
  if (Number.isNaN(time)) return null;
  const london = time + (isSummerTime(time) ? HOUR : 0);
  return { day: new Date(london).toISOString().slice(0, 10), timed: true };
}
