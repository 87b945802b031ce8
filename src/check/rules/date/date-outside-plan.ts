import { addDays, longDay } from "../../../calendar/iso-day.ts";
import { dateRule, endOfPlanYear, lastDayOf, warns } from "../../date-rule.ts";

const A_YEAR = 366;

/** A date more than a year before or after the plan. */
export const dateOutsidePlan = dateRule({
  code: "date-outside-plan",
  severity: "query",
  title: "The date is outside the plan",
  source: "Timescale rule T13",
  say: ({ reading, label, written }, { plan }) => {
    const day = lastDayOf(reading);
    const end = endOfPlanYear(plan, plan.years);
    const far = day !== null && (day < addDays(plan.start, -A_YEAR) || day > addDays(end, A_YEAR));
    if (!far && !warns(reading, "outside_plan")) return null;
    const years = `${longDay(plan.start)} to ${longDay(end)}`;
    return {
      wanted: `a date from ${years}`,
      message: `${label} ${written} is outside the plan, ${years}. Confirm or change it`,
      fix: "Correct the year, or confirm the date",
    };
  },
});
