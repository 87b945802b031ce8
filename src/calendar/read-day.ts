import { serialToDay } from "../workbook/serial-date.ts";
import type { IsoDay } from "./iso-day.ts";
import { parseTimescale } from "./parse-timescale.ts";
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

/**
 * Reads a date that a partner gave: start, finish, forecast, completed. A month, a quarter or "TBC" is
 * no day: the day is null, and the reading says what stands there, so that the partner can be asked.
 */
export function readDay(value: string | number, context: DayContext): DayReading {
  const read = typeof value === "number" ? readDateNumber(value, context) : undefined;
  if (read) return read;
  const timescale = parseTimescale(value, context);
  const single = timescale.kind === "point" || timescale.kind === "deadline";
  const day = single && timescale.precision === "day" ? timescale.end : null;
  return { day, timescale };
}
