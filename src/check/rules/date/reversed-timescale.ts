import { dateRule, warns } from "../../date-rule.ts";

/** A period that ends before it starts. */
export const reversedTimescale = dateRule({
  code: "reversed-timescale",
  severity: "error",
  title: "The period ends before it starts",
  source: "Timescale warnings that stop a row",
  say: ({ reading, label }) =>
    warns(reading, "reversed")
      ? {
          wanted: "a period that ends after it starts",
          message: `${label} must be a period whose end is the same as or after its start`,
          fix: "Change the order of the two dates, or one of them",
        }
      : null,
});
