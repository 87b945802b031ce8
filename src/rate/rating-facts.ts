import { daysBetween, type IsoDay } from "../calendar/iso-day.ts";
import type { Policy } from "../plan/plan.ts";
import type { DueDates, RatingInputs } from "./rating.ts";

/** What the rules look at: the inputs of one phase, and what follows from them as of the report date. */
export interface RatingFacts {
  readonly inputs: RatingInputs;
  readonly dates: DueDates;
  readonly asOf: IsoDay;
  readonly policy: Policy;
  /** Days past the earliest and latest reading of the due date; negative before it, null without one. */
  readonly daysOver: number | null;
  readonly daysOverLatest: number | null;
  /** Days from each reading of the due date to the forecast. */
  readonly forecastLate: number | null;
  readonly forecastLateLatest: number | null;
  /** Share of the time gone, 0 to 1 and above. */
  readonly share: number;
  /** The same to the latest reading of the due date: a dispute never makes a Red by itself. */
  readonly shareLatest: number;
  readonly daysIntoPlan: number;
  /** Days since the last return; null where none has come. */
  readonly daysSilent: number | null;
}

const between = (from: IsoDay | null, to: IsoDay | null): number | null =>
  from === null || to === null ? null : daysBetween(from, to);

/** Days gone of the days there are, the due day included. */
function shareGone(start: IsoDay, end: IsoDay | null, asOf: IsoDay): number {
  if (end === null) return 0;
  const total = daysBetween(start, end) + 1;
  const gone = daysBetween(start, asOf);
  return total > 0 ? Math.max(0, gone / total) : Number(asOf >= end);
}

/** Works out what the rules need for the action, or for one phase of it. */
export function ratingFacts(
  inputs: RatingInputs,
  dates: DueDates,
  asOf: IsoDay,
  policy: Policy,
): RatingFacts {
  const start = dates.start ?? inputs.planStart;
  return {
    inputs,
    dates,
    asOf,
    policy,
    daysOver: between(dates.end, asOf),
    daysOverLatest: between(dates.endLatest ?? dates.end, asOf),
    forecastLate: between(dates.end, inputs.forecast),
    forecastLateLatest: between(dates.endLatest ?? dates.end, inputs.forecast),
    share: shareGone(start, dates.end, asOf),
    shareLatest: shareGone(start, dates.endLatest ?? dates.end, asOf),
    daysIntoPlan: daysBetween(inputs.planStart, asOf),
    daysSilent: between(inputs.lastReturn, asOf),
  };
}
