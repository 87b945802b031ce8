import type {
  MASTER_PLAN,
  ActionOrigin,
  ActionStanding,
  StandingRating,
} from "../../plan/master/master-plan.ts";
import type { RatingOverride } from "../../plan/master/rating-override.ts";
import type { Action } from "../../plan/plan.ts";
import type { TypedRow } from "./typed-row.ts";
import { marksOf010 } from "./wordings-of-0-1-0.ts";

/** One row of the Master plan. */
export type ActionRow = TypedRow<typeof MASTER_PLAN>;

/** Reads one row of the Master plan as the plan's action. Throws MasterNotRead with the cell. */
export function readAction(row: ActionRow): Action {
  const ref = row.get("ref");
  const { refAsPublished, ...published } = row.part("action");
  return { ref, refAsPublished: refAsPublished || ref, ...published };
}

/** Reads what returns may change in one row of the Master plan, as it stands now. */
export function readStanding(row: ActionRow): ActionStanding {
  const standing = { ref: row.get("ref"), ...row.part("standing") };
  // A master of version 0.1.0 has no marks: its remarks are told by their words.
  return row.has("ownMarks") ? standing : { ...standing, ownMarks: marksOf010(standing.flags) };
}

/** Reads the first date agreed as one row of the Master plan shows it. */
export function readOrigin(row: ActionRow): ActionOrigin {
  return { ref: row.get("ref"), ...row.part("origin") };
}

/** Reads the rating as one row of the Master plan shows it. */
export function readStandingRating(row: ActionRow): StandingRating {
  return { ref: row.get("ref"), ...row.part("rating") };
}

/** Reads the override in one row of the Master plan; null where no override rating is chosen. */
export function readOverride(row: ActionRow): RatingOverride | null {
  const rating = row.get("overrideRating");
  if (rating === null) return null;
  return {
    ref: row.get("ref"),
    rating,
    by: row.get("overrideBy"),
    role: row.get("overrideRole"),
    reason: row.get("overrideReason"),
    until: row.get("overrideUntil"),
    second: row.get("overrideSecond"),
  };
}
