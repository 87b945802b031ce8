import { longDay } from "../../../calendar/iso-day.ts";
import { dateRule, lastDayOf } from "../../date-rule.ts";

/** A completion date after the round's date. */
export const completedInFuture = dateRule({
  code: "completed-in-future",
  severity: "error",
  title: "The completion date is after the date of the round",
  source: "GOV.UK error style; rating rule AR03",
  say: ({ field, reading, label }, { round }) => {
    const first = reading.day ?? reading.timescale.start ?? lastDayOf(reading);
    if (field !== "completed" || !round || first === null || first <= round.date) return null;
    const latest = `on or before ${longDay(round.date)}`;
    return {
      wanted: latest,
      message: `${label} must be ${latest}, the date of this round`,
      fix: "Enter the day on which it was completed, or change the status and give a forecast finish",
    };
  },
});
