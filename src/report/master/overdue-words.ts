import { daysBetween, longDay, type IsoDay } from "../../calendar/iso-day.ts";
import type { Timescale } from "../../calendar/timescale.ts";
import { readStatus } from "../../plan/read-status.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import { timescaleOf } from "../../plan/action-timescale.ts";
import { dueDates } from "../../rate/due-dates.ts";
import { count } from "../../text/count.ts";

/** The days by which an action, or the phase of it that ends first, is due, by either reading. */
function firstDue(timescale: Timescale): { earliest: IsoDay; latest: IsoDay } | null {
  const parts = timescale.phases.length > 0 ? timescale.phases : [timescale];
  const ends = parts
    .map(dueDates)
    .flatMap(({ end, endLatest }) =>
      end === null ? [] : [{ earliest: end, latest: endLatest ?? end }],
    );
  return ends.sort((a, b) => a.earliest.localeCompare(b.earliest))[0] ?? null;
}

/** True where the action's status says that it no longer runs: complete or withdrawn. */
function isClosed(status: string, plan: Plan): boolean {
  const reading = readStatus(status, plan.statuses);
  return reading.kind === "known" && (reading.id === "complete" || reading.id === "withdrawn");
}

/** Since when an action is overdue: two different days where its date is disputed. */
export interface Overdue {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  /** Days since the earlier day, at least 1. */
  readonly days: number;
}

/**
 * Since when an action is overdue as of a day; null where it is not, or is closed. A disputed date is
 * overdue from its earlier reading; an action with phases from the one that ends first.
 */
export function overdueSince(
  action: Pick<Action, "timescale" | "timescaleHeading">,
  status: string,
  plan: Plan,
  reportDate: IsoDay,
): Overdue | null {
  const due = firstDue(timescaleOf(action, plan));
  if (!due || due.earliest >= reportDate || isClosed(status, plan)) return null;
  return { ...due, days: daysBetween(due.earliest, reportDate) };
}

/** Since when an action is overdue as of a day, in words; null where it is not. A dispute is said. */
export function overdueWords(
  action: Action,
  status: string,
  plan: Plan,
  reportDate: IsoDay,
): string | null {
  const overdue = overdueSince(action, status, plan, reportDate);
  if (!overdue) return null;
  const { earliest, latest, days } = overdue;
  const since = `${count(days, "day")} overdue`;
  return latest === earliest
    ? `Due ${longDay(earliest)}: ${since}.`
    : `Due ${longDay(earliest)} or ${longDay(latest)}, which is disputed: ${since} by the earlier date.`;
}
