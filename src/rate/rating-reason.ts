import type { RatingName } from "../plan/ratings.ts";

/** One sentence of a reason. A due date on its own is left out where there is no room for it. */
export type ReasonPart = string | { readonly due: string };

/** Why a rating is as it is, in the forms in which it is printed. */
export interface RatingReason {
  /** Word first: "Red: overdue 45 days. Due 31 March 2020." */
  readonly reason: string;
  /** Without the colour: "overdue 45 days. Due 31 March 2020." */
  readonly why: string;
  /** Without the due date either: "overdue 45 days." */
  readonly brief: string;
}

/** A reason as it is printed, from its sentences. */
export function ratingReason(rating: RatingName, parts: readonly ReasonPart[]): RatingReason {
  const sentences = parts.map((part) => (typeof part === "string" ? part : part.due));
  const why = sentences.join(" ");
  const brief = parts.filter((part) => typeof part === "string").join(" ");
  return { reason: `${rating}: ${why}`, why, brief };
}
