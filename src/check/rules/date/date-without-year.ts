import { dateRule, exampleDay, warns } from "../../date-rule.ts";

/** A day or month without its year; it is never guessed. */
export const dateWithoutYear = dateRule({
  code: "date-without-year",
  severity: "error",
  title: "The date has no year",
  source: "GOV.UK error style",
  say: ({ reading, label }, { plan }) =>
    warns(reading, "missing_year")
      ? {
          wanted: `a date with its year, for example ${exampleDay(plan)}`,
          message: `${label} must include a year`,
          fix: `Write the year too, for example ${exampleDay(plan)}`,
        }
      : null,
});
