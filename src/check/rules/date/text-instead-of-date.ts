import { type DateAnswer, dateRule, exampleDay, warns } from "../../date-rule.ts";

function isNoDate({ reading }: DateAnswer): boolean {
  const { kind, start, end } = reading.timescale;
  if (kind === "unparsed" || kind === "status") return true;
  const vague = warns(reading, "vague", "needs_anchor", "cross_reference");
  return vague && reading.day === null && start === null && end === null;
}

/** Words where a date belongs. */
export const textInsteadOfDate = dateRule({
  code: "text-instead-of-date",
  severity: "error",
  title: "There is text where a date belongs",
  source: "Timescale warnings that stop a row",
  say: (date, { plan }) =>
    isNoDate(date)
      ? {
          wanted: `a date, for example ${exampleDay(plan)}`,
          message: `${date.label} must be a date, for example ${exampleDay(plan)}. "${date.written}" is text`,
          fix: `Enter a date, for example ${exampleDay(plan)}`,
        }
      : null,
});
