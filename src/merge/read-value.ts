import type { IsoDay } from "../calendar/iso-day.ts";
import { longDay } from "../calendar/iso-day.ts";
import type { Plan, Status } from "../plan/plan.ts";
import { readStatus } from "../plan/read-status.ts";
import { tidy } from "../text/tidy.ts";
import { dayWritten } from "./day-written.ts";

/** What kind of value a field holds, and so when two of its texts say the same. */
export type ValueKind = "status" | "date" | "text";

/** Reads the texts of the ledger and the Master plan, each distinct text once. */
export interface ValueReader {
  /** Equal for texts that say the same: a status by its meaning, a date by its day, words without spacing. */
  readonly meaningOf: (kind: ValueKind, text: string) => string;
  readonly statusOf: (text: string) => Status | null;
  readonly dayOf: (text: string) => IsoDay | null;
  /** The value as a person reads it: the status by its name in the plan, a day written out. */
  readonly shownOf: (kind: ValueKind, text: string) => string;
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
  const statusOf = remember((text) => {
    const reading = readStatus(text, plan.statuses);
    return reading.kind === "known"
      ? (plan.statuses.find(({ id }) => id === reading.id) ?? null)
      : null;
  });
  const dayOf = remember((text) => dayWritten(text, plan));
  const meanings = {
    status: (text: string) => statusOf(text)?.id ?? tidy(text),
    date: (text: string) => dayOf(text) ?? tidy(text),
    text: remember(tidy),
  };
  return {
    statusOf,
    dayOf,
    meaningOf: (kind, text) => (text === "" ? "" : meanings[kind](text)),
    shownOf: (kind, text) => {
      if (kind === "status") return statusOf(text)?.name ?? text;
      const day = kind === "date" ? dayOf(text) : null;
      return day === null ? text : longDay(day);
    },
  };
}
