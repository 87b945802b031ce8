import { longDay } from "../../../calendar/iso-day.ts";
import { dateRule, lastDayOf } from "../../date-rule.ts";

/** A finish date earlier than the start date of the same row. */
export const finishBeforeStart = dateRule({
  code: "finish-before-start",
  severity: "error",
  title: "The finish date is before the start date",
  source: "GOV.UK error style",
  say: ({ field, reading, label, answered }) => {
    const from = answered.row.dates.start;
    const start = from ? (from.day ?? from.timescale.start) : null;
    const finish = lastDayOf(reading);
    if (field !== "finish" || start === null || finish === null || finish >= start) return null;
    return {
      wanted: `${longDay(start)} or later`,
      message: `${label} must be the same as or after ${longDay(start)}, the start date`,
      fix: "Change the finish date or the start date",
    };
  },
});
