import { longDay } from "../../../calendar/iso-day.ts";
import { dateRule, lastDayOf, warns } from "../../date-rule.ts";

/** A date that is real only with the month first. */
export const usOrderDate = dateRule({
  code: "us-order-date",
  severity: "query",
  title: "The date has the month before the day",
  source: "Timescale rule T7: day first",
  say: ({ reading, label, written }) => {
    const day = lastDayOf(reading);
    if (!warns(reading, "us_format") || day === null) return null;
    return {
      wanted: longDay(day),
      message: `${label} ${written} has the month first and is read as ${longDay(day)}. Confirm or change it`,
      fix: `Write the day first, for example ${longDay(day)}`,
    };
  },
});
