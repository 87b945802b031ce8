import type { IsoDay } from "../calendar/iso-day.ts";
import type { Timescale } from "../calendar/timescale.ts";
import type { DueDates } from "./rating.ts";

const later = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b);
const earlier = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b);

/** True for work without an end; an end that is still to be agreed is a gap, not the nature of the work. */
function isRecurring({ kind, warnings }: Timescale): boolean {
  if (kind === "recurring" || kind === "ongoing") return true;
  return kind === "open" && !warnings.includes("tbc");
}

/**
 * When a timescale falls due. Both readings of a contradiction count; the other end of a revised date is
 * its original. A single day is a due date, not a start; a status is no date at all.
 */
export function dueDates(timescale: Timescale): DueDates {
  const { kind, start, end, altEnd, warnings, milestones } = timescale;
  const dated = kind === "status" || kind === "unparsed" ? null : end;
  const revised = warnings.includes("revised");
  const other = revised ? null : altEnd;
  return {
    label: milestones.join(", "),
    start: kind === "point" || kind === "status" ? null : start,
    end: dated === null ? null : earlier(dated, other ?? dated),
    endLatest: dated === null ? null : later(dated, other ?? dated),
    originalEnd: revised ? altEnd : null,
    recurring: isRecurring(timescale),
  };
}
