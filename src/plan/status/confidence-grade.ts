import { fold } from "../../text/fold.ts";
import type { StatusId } from "../plan.ts";

/** The five grades of delivery confidence, best first (domain reference 3.1). */
export const CONFIDENCE_GRADES = ["Green", "Amber/Green", "Amber", "Amber/Red", "Red"] as const;

/** A grade of delivery confidence. */
export type ConfidenceGrade = (typeof CONFIDENCE_GRADES)[number];

const BETWEEN: ReadonlyMap<string, ConfidenceGrade> = new Map([
  ["amber green", "Amber/Green"],
  ["green amber", "Amber/Green"],
  ["a g", "Amber/Green"],
  ["ag", "Amber/Green"],
  ["amber red", "Amber/Red"],
  ["red amber", "Amber/Red"],
  ["a r", "Amber/Red"],
  ["ar", "Amber/Red"],
]);

const OF_STATUS: ReadonlyMap<StatusId, ConfidenceGrade> = new Map([
  ["on-track", "Green"],
  ["at-risk", "Amber"],
  ["off-track", "Red"],
]);

/** The grade between two colours that a status as written names; null for any other text. */
export function gradeBetween(written: string): ConfidenceGrade | null {
  return BETWEEN.get(fold(written)) ?? null;
}

/** The grade that a status stands for: as written where it lies between two colours. Null where it is none. */
export function confidenceGrade(written: string, id: StatusId | null): ConfidenceGrade | null {
  return gradeBetween(written) ?? (id === null ? null : (OF_STATUS.get(id) ?? null));
}
