import { longDay } from "../../../calendar/iso-day.ts";
import { dateRule, lastDayOf, warns } from "../../date-rule.ts";

/** A date that was read only after a repair, or may mean a calendar year as well as a financial one. */
export const doubtfulDate = dateRule({
  code: "doubtful-date",
  severity: "query",
  title: "The date was read with a repair or an assumption",
  source: "Timescale warnings to ask about once",
  say: ({ reading, label, written }) => {
    const day = lastDayOf(reading);
    const doubtful = warns(reading, "cal_or_fy", "uncertain", "ocr", "incomplete", "homoglyph");
    if (!doubtful || day === null) return null;
    return {
      wanted: longDay(day),
      message: `${label} ${written} is read as ${longDay(day)}. Confirm or change it`,
      fix: `Write the date in full, for example ${longDay(day)}`,
    };
  },
});
