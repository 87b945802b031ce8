import { addDays, type IsoDay, isoDay, lastDayOfMonth, longDay } from "../calendar/iso-day.ts";
import type { DateField } from "../calendar/read-under-heading.ts";
import type { TimescaleWarning } from "../calendar/timescale.ts";
import type { Plan } from "../plan/plan.ts";
import { DATE_FIELDS, type DateReading } from "../read/return.ts";
import type { AnsweredRow } from "./answered-row.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { placeOf, quoted } from "./place.ts";
import type { RuleContext } from "./check-context.ts";
import type { Fault } from "./fault.ts";
import type { Rule } from "./rule.ts";

/** A date answer in its row. */
export interface DateAnswer {
  readonly answered: AnsweredRow;
  readonly field: DateField;
  readonly reading: DateReading;
  /** How messages call it: `Finish date`. */
  readonly label: string;
  /** As the partner wrote it, on one line. */
  readonly written: string;
}

/** The day a reading ends, which is what a due, forecast or completion date means. */
export function lastDayOf(reading: DateReading): IsoDay | null {
  return reading.day ?? reading.timescale.end;
}

/** True where the reading carries one of these warnings. */
export function warns(reading: DateReading, ...warnings: readonly TimescaleWarning[]): boolean {
  return warnings.some((warning) => reading.timescale.warnings.includes(warning));
}

/** The last day of a plan's year, counted from 1. */
export function endOfPlanYear(plan: Plan, year: number): IsoDay {
  const [from = 0, month = 1, date = 1] = plan.start.split("-").map(Number);
  return addDays(isoDay(from + year, month, date) ?? lastDayOfMonth(from + year, month), -1);
}

/** A day to show as an example: the last of plan year 1. */
export function exampleDay(plan: Plan): string {
  return longDay(endOfPlanYear(plan, 1));
}

function datesOf(answered: AnsweredRow): DateAnswer[] {
  return DATE_FIELDS.flatMap((field) => {
    const reading = answered.row.dates[field];
    if (!reading || reading.timescale.kind === "empty") return [];
    const written = quoted(reading.answer.text);
    return [{ answered, field, reading, label: FIELD_WORDS[field], written }];
  });
}

/** A rule that looks at each date answer by itself. `say` gives nothing where the date is in order. */
export function dateRule(
  rule: Omit<Rule, "check" | "about"> & {
    readonly say: (
      date: DateAnswer,
      context: RuleContext,
    ) => Pick<Fault, "wanted" | "message" | "fix" | "mends"> | null;
  },
): Rule {
  const { say, ...rest } = rule;
  return {
    ...rest,
    about: "value",
    check: (context) =>
      context.rows.flatMap(datesOf).flatMap((date) => {
        const words = say(date, context);
        const place = placeOf(date.answered, date.field);
        return words ? [{ ...place, found: date.written, ...words }] : [];
      }),
  };
}
