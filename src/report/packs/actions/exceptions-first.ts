import { RATINGS } from "../../../plan/ratings.ts";
import type { TrackedAction } from "./tracked-actions.ts";

/** Red, Amber, Grey, Green, Blue, and within each the plan's order (domain reference 3.2). */
export function exceptionsFirst(tracked: readonly TrackedAction[]): TrackedAction[] {
  return RATINGS.flatMap((name) => tracked.filter(({ rating }) => rating === name));
}

/** Actions that are Red and were not the last time they were rated. */
export function newlyRed(tracked: readonly TrackedAction[]): TrackedAction[] {
  return tracked.filter(({ rating, last }) => rating === "Red" && last?.rating !== "Red");
}
