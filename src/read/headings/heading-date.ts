import type { IsoDay } from "../../calendar/iso-day.ts";
import { readDay } from "../../calendar/read-day.ts";
import type { TimescaleContext } from "../../calendar/timescale.ts";
import { tidy } from "../../text/tidy.ts";

const DATE_IN_TEXT =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?[ ./-]{1,2}(?:\d{1,2}|[a-z]{3,9})[ ./,-]{1,2}\d{2,4}|\d{4}-\d{2}-\d{2}|[a-z]{3,9} \d{4})\b/iu;

/** A date that a heading or title names. `day` is null where it is a month or reads two ways. */
export interface HeadingDate {
  readonly written: string;
  readonly day: IsoDay | null;
  /** The last day it can mean, to tell a later heading from an earlier one. */
  readonly end: IsoDay | null;
}

/** The date in a heading such as "Progress updates reported in 16 October 2018"; undefined where there is none. */
export function headingDate(heading: string, context: TimescaleContext): HeadingDate | undefined {
  const written = DATE_IN_TEXT.exec(tidy(heading).slice(0, 300))?.[0];
  if (written === undefined) return undefined;
  const { day, timescale } = readDay(written, context);
  const end = day ?? timescale.end;
  return end === null ? undefined : { written, day, end };
}
