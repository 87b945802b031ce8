import { longDay } from "../../../calendar/iso-day.ts";
import { type DateAnswer, dateRule } from "../../date-rule.ts";
import { sureMend } from "../../sure-mend.ts";

/** Words that make a day a deadline, where its heading does not. */
const LED_BY = /^\W*(?:by|before|until|till|no later|not later|end)\b/iu;

/** True for one day in full, without words beside it, a guess or a doubt. */
function isSureDay({ reading: { answer, timescale } }: DateAnswer): boolean {
  const { kind, precision, raw, warnings } = timescale;
  const doubts = warnings.filter((warning) => warning !== "outside_plan");
  const isDay = kind === "point" || (kind === "deadline" && !LED_BY.test(raw));
  return typeof answer.value === "string" && isDay && precision === "day" && doubts.length === 0;
}

/** A day typed as text in the template, whose date columns hold real dates. */
export const dateAsText = dateRule({
  code: "date-as-text",
  severity: "query",
  title: "The date is text, so Excel cannot sort or filter it",
  source: "Answers are typed values",
  say: (date, { return: { layout } }) => {
    const { day, answer } = date.reading;
    if (layout !== "template-v1" || day === null || !isSureDay(date)) return null;
    const mend = sureMend(answer, { day });
    return mend
      ? {
          wanted: longDay(day),
          message: `${date.label} ${date.written} is text, so Excel cannot sort or filter it. Confirm, or enter ${longDay(day)} as a date`,
          fix: `Enter ${longDay(day)} as a date`,
          mends: [mend],
        }
      : null;
  },
});
