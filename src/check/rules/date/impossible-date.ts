import { dateRule, exampleDay, warns } from "../../date-rule.ts";

/** A day that no calendar has, or a number that is no date. */
export const impossibleDate = dateRule({
  code: "impossible-date",
  severity: "error",
  title: "The date does not exist",
  source: "GOV.UK error style",
  say: ({ reading, label }, { plan }) => {
    const { value } = reading.answer;
    const strayNumber = typeof value !== "string" && reading.timescale.kind === "unparsed";
    if (!warns(reading, "not_real_date") && !strayNumber) return null;
    return {
      wanted: `a real date, for example ${exampleDay(plan)}`,
      message: `${label} must be a real date`,
      fix: `Enter a real date, for example ${exampleDay(plan)}`,
    };
  },
});
