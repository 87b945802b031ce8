import { longDay } from "../../../calendar/iso-day.ts";
import { partNotOver, yearPartName } from "../../../calendar/year-part.ts";
import { kpiRule } from "../../kpi-rule.ts";

/** A value is given for a period that ends after the round's date. */
export const kpiPeriodNotOver = kpiRule({
  code: "kpi-period-not-over",
  severity: "error",
  title: "A KPI value is for a period that ends after the date of the round",
  source: "Domain reference 2.4 D5",
  field: "period",
  say: ({ year, period }, { round }) => {
    if (year === null || period === null || round === null) return null;
    const message = partNotOver(year.start, period, round.date);
    return message === null
      ? null
      : {
          found: yearPartName(year.start, period),
          wanted: `a period that ends on or before ${longDay(round.date)}`,
          message,
          fix: "Empty the value and give it once the period is over",
        };
  },
});
