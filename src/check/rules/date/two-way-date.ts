import { longDay } from "../../../calendar/iso-day.ts";
import { dateRule, lastDayOf, warns } from "../../date-rule.ts";

/** A date whose day and month can change places. */
export const twoWayDate = dateRule({
  code: "two-way-date",
  severity: "query",
  title: "The date reads two ways; day first is assumed",
  source: "Timescale rule T7: day first",
  say: ({ reading, label, written }) => {
    const day = lastDayOf(reading);
    if (!warns(reading, "ambiguous_dmy") || day === null) return null;
    return {
      wanted: longDay(day),
      message: `${label} ${written} is read as ${longDay(day)}. Confirm or change it`,
      fix: `Write the month as a word, for example ${longDay(day)}`,
    };
  },
});
