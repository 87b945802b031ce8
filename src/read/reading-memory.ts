import { readDay, type DayReading } from "../calendar/read-day.ts";
import { SENSE_OF_DATE, type DateField } from "../calendar/read-under-heading.ts";
import type { TimescaleContext } from "../calendar/timescale.ts";
import type { Plan } from "../plan/plan.ts";
import { readPartner } from "../plan/read-partner.ts";
import { readReference, type ReferenceContext } from "../plan/read-reference.ts";
import { readStatus } from "../plan/read-status.ts";
import type { PartnerReading, ReferenceReading, StatusReading } from "../plan/reading.ts";

/** The readings of a plan's words, each text read once. */
export interface Readings {
  readonly reference: (written: string, context: ReferenceContext) => ReferenceReading;
  readonly partner: (written: string) => PartnerReading;
  readonly status: (written: string) => StatusReading;
}

/** Different texts that are compared with the whole plan; no real return holds a tenth of it. */
const MOST_TEXTS = 2_000;

function remember<T>(read: (written: string) => T, beyond: (written: string) => T): typeof read {
  const known = new Map<string, T>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    if (known.size >= MOST_TEXTS) return beyond(written);
    const reading = read(written);
    known.set(written, reading);
    return reading;
  };
}

/** What a text is when a workbook holds more different ones than any return can. */
function unread(written: string): {
  readonly kind: "unknown";
  readonly written: string;
  readonly suggestions: readonly string[];
} {
  return { kind: "unknown", written, suggestions: [] };
}

/** Where only the shape of a reference speaks for it, what stands around it can rule it out. */
function needsContext(reading: ReferenceReading): boolean {
  return reading.kind === "action" && reading.repairs.includes("misread-character");
}

/** Readings that cost no more when the same words come back in 100,000 rows. */
export function rememberReadings(plan: Plan): Readings {
  const plain = remember((written) => readReference(written, plan), unread);
  return {
    reference: (written, context) => {
      const reading = plain(written);
      return needsContext(reading) ? readReference(written, plan, context) : reading;
    },
    partner: remember((written) => readPartner(written, plan.partners), unread),
    status: remember<StatusReading>((written) => readStatus(written, plan.statuses), unread),
  };
}

/** Reads a date answer; `shown` where the cell's format shows a number as a date. */
export type DayReader = (value: string | number, shown: boolean, field: DateField) => DayReading;

/** Reads dates against a plan's years and a round; the same date in many rows is read once. */
export function rememberDays(context: TimescaleContext): DayReader {
  const known = new Map<string, DayReading>();
  return (value, shown, field) => {
    const sense = SENSE_OF_DATE[field];
    const key = `${sense} ${typeof value} ${String(shown)} ${value}`;
    const reading = known.get(key) ?? readDay(value, { ...context, isDateFormat: shown }, sense);
    if (known.size < MOST_TEXTS) known.set(key, reading);
    return reading;
  };
}
