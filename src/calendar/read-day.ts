import { serialToDay } from "../workbook/serial-date.ts";
import type { IsoDay } from "./iso-day.ts";
import { readUnderHeading, type HeadingSense } from "./read-under-heading.ts";
import type { Timescale, TimescaleContext } from "./timescale.ts";

/** What a single date cell is read against. */
export interface DayContext extends TimescaleContext {
  /** True where the cell's number format shows a date. */
  readonly isDateFormat?: boolean;
}

/** A date cell as a day, and how it reads. `day` is null where no single day stands there. */
export interface DayReading {
  readonly day: IsoDay | null;
  readonly timescale: Timescale;
}

/** A number that the sheet itself shows as a date: that day, without the doubts of a bare number. */
function readDateNumber(value: number, context: DayContext): DayReading | undefined {
  const day =
    context.isDateFormat === true ? serialToDay(value, context.dateSystem ?? 1900) : undefined;
  if (day === undefined) return undefined;
  return {
    day,
    timescale: {
      kind: "point",
      start: day,
      end: day,
      precision: "day",
      warnings: Number.isInteger(value) ? [] : ["time_of_day"],
      altEnd: null,
      milestones: [],
      phases: [],
      raw: String(value),
    },
  };
}

/** What is done was done by the report date: of a month that is not over, the days up to then. */
function notAhead(day: IsoDay, timescale: Timescale, context: DayContext): IsoDay {
  const { asOf } = context;
  if (asOf === undefined || day <= asOf) return day;
  const { start } = readUnderHeading(timescale.raw, "time", context);
  return start !== null && start <= asOf ? asOf : day;
}

/**
 * Reads a date that a partner gave: start, finish, forecast, completed. What it stands for says what a
 * bare month, quarter or year means (domain reference 4.4, T16): its first day under a start, its last
 * under an end or a completion; without that it is no day. "TBC" and a written range of months are no
 * day: the day is null, and the reading says what stands there, so that the partner can be asked.
 */
export function readDay(
  value: string | number,
  context: DayContext,
  sense: HeadingSense = "time",
): DayReading {
  const read = typeof value === "number" ? readDateNumber(value, context) : undefined;
  if (read) return read;
  const timescale = readUnderHeading(value, sense, context);
  const { kind, precision, end } = timescale;
  const isSingle = kind === "point" || kind === "deadline";
  const isDay = isSingle && (precision === "day" || sense !== "time");
  const day = isDay ? end : null;
  return {
    day: day !== null && sense === "done" ? notAhead(day, timescale, context) : day,
    timescale,
  };
}
