import type { DateField } from "../../calendar/read-under-heading.ts";
import type { IsoDay } from "../../calendar/iso-day.ts";
import { longDay } from "../../calendar/iso-day.ts";
import type { Plan, Status } from "../../plan/plan.ts";
import { readStatus } from "../../plan/read-status.ts";
import { gradeBetween } from "../../plan/status/confidence-grade.ts";
import { percentText } from "../../plan/status/percent-written.ts";
import { tidy } from "../../text/tidy.ts";
import { dayWritten } from "../words/day-written.ts";

/** What kind of value a field of an update holds, and so when two of its texts say the same. */
export type ValueKind = "status" | "percent" | DateField | "text";

/** How the values of one field are read. */
export interface ValueReading {
  /** Equal for texts that say the same; empty for an empty text. */
  readonly meaningOf: (text: string) => string;
  /** The value as a person reads it. */
  readonly shownOf: (text: string) => string;
}

/** Reads the texts of the ledger and the Master plan, each distinct text once. */
export interface ValueReader {
  /** A status by its meaning and name in the plan, a date by its day, words without their spacing. */
  readonly of: (kind: ValueKind) => ValueReading;
  readonly statusOf: (text: string) => Status | null;
  /** What a person is to confirm about a status as written; null where nothing is. */
  readonly doubtOf: (text: string) => string | null;
  /** The day that a date means; of what was done, not after its round where that is given. */
  readonly dayOf: (text: string, field: DateField, asOf?: IsoDay) => IsoDay | null;
}

function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** A reader for this plan's statuses and years. */
export function valueReader(plan: Plan): ValueReader {
  // Where confidence is graded, the Master plan keeps a grade between two colours as such.
  const isGraded = plan.policy.rating === "delivery-confidence";
  const gradeOf = (text: string): string | null => (isGraded ? gradeBetween(text) : null);
  const statusReading = remember((text) => readStatus(text, plan.statuses));
  const statusOf = remember((text) => {
    const reading = statusReading(text);
    return reading.kind === "known"
      ? (plan.statuses.find(({ id }) => id === reading.id) ?? null)
      : null;
  });
  const doubtOf = (text: string): string | null => {
    if (gradeOf(text) !== null) return null;
    const reading = statusReading(text);
    return reading.kind === "known" ? (reading.doubt ?? null) : null;
  };
  const dayOf = (text: string, field: DateField, asOf?: IsoDay): IsoDay | null =>
    dayWritten(text, field, plan, asOf);
  const dateOf = (field: DateField): ValueReading => {
    const read = remember((text) => dayOf(text, field));
    return {
      meaningOf: (text) => (text === "" ? "" : (read(text) ?? tidy(text))),
      shownOf: (text) => {
        const day = read(text);
        return day === null ? text : longDay(day);
      },
    };
  };
  const readings: Readonly<Record<ValueKind, ValueReading>> = {
    status: {
      meaningOf: (text) => (text === "" ? "" : (gradeOf(text) ?? statusOf(text)?.id ?? tidy(text))),
      shownOf: (text) => gradeOf(text) ?? statusOf(text)?.name ?? text,
    },
    start: dateOf("start"),
    finish: dateOf("finish"),
    forecast: dateOf("forecast"),
    completed: dateOf("completed"),
    percent: {
      meaningOf: (text) => (text === "" ? "" : (percentText(text) ?? tidy(text))),
      shownOf: (text) => percentText(text) ?? text,
    },
    text: { meaningOf: remember(tidy), shownOf: (text) => text },
  };
  return { statusOf, doubtOf, dayOf, of: (kind) => readings[kind] };
}
