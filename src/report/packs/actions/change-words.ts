import { longDay } from "../../../calendar/iso-day.ts";
import type { LastRating } from "./last-rating.ts";
import type { TrackedAction } from "./tracked-actions.ts";

/** `on 16 October 2018`, or `last round` where the day is not known. */
function whenRated({ on }: LastRating): string {
  return on === null ? "last round" : `on ${longDay(on)}`;
}

/** How an action's rating moved since the last round, as a sentence; `First rating.` where it is the first. */
export function changeWords({
  last,
  direction,
}: Pick<TrackedAction, "last" | "direction">): string {
  if (last === null) return "First rating.";
  if (direction === "No change") {
    return `No change since ${last.on === null ? "last round" : longDay(last.on)}.`;
  }
  return `${direction}: it was ${last.rating} ${whenRated(last)}.`;
}

/** The day with which a paper compares: the latest on which an action was rated before; null where none was. */
export function comparedWith(tracked: readonly Pick<TrackedAction, "last">[]): string | null {
  const days = tracked.flatMap(({ last }) => last?.on ?? []).sort();
  return days.at(-1) ?? null;
}
