import type { StatusId } from "../plan.ts";

/** From good to bad, where one cell holds two: the worse counts, so that nothing is made better unsaid. */
const BETTER_FIRST: readonly StatusId[] = [
  "complete",
  "on-track",
  "not-started",
  "at-risk",
  "blocked",
  "off-track",
];

/** True where `a` is no better than `b`. A withdrawn action is neither better nor worse. */
export function isWorse(a: StatusId, b: StatusId): boolean {
  return BETTER_FIRST.indexOf(a) > BETTER_FIRST.indexOf(b);
}
