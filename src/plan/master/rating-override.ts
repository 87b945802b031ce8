import type { IsoDay } from "../../calendar/iso-day.ts";
import type { RatingName } from "../ratings.ts";

/** A rating that a named person set instead of the calculated one. */
export interface RatingOverride {
  readonly ref: string;
  readonly rating: RatingName;
  readonly by: string;
  readonly role: string;
  readonly reason: string;
  /** Last day it holds. */
  readonly until: IsoDay | null;
  /** The second person, needed for a move to a better colour. */
  readonly second: string;
}
