import { categoryLabel, type Category } from "../../plan/register/category.ts";
import type { Tracking } from "../../plan/register/tracking.ts";
import { listWords } from "../../text/list-words.ts";

/** What is recorded of a committee's decision. */
export type RecordedDecision = Pick<Tracking, "decision" | "concluded" | "meetingDate" | "minute">;

/** The categories with which a committee can conclude the tracking (domain reference 3.5). */
const CONCLUDING: ReadonlySet<Category> = new Set([1, 2, 4]);

function lackingParts({ decision, meetingDate, minute }: RecordedDecision): string[] {
  return [
    ...(decision === null ? ["the category it decided on"] : []),
    ...(meetingDate === null ? ["the date of the meeting"] : []),
    ...(minute.trim() === "" ? ["the minute"] : []),
  ];
}

/**
 * What must be looked at in a committee's decision: an end of the tracking with a category that goes on
 * being tracked, and a decision without its category, meeting or minute.
 */
export function decisionQueries(row: RecordedDecision | null): string[] {
  if (row === null || (row.decision === null && !row.concluded)) return [];
  const lacking = lackingParts(row);
  return [
    ...(row.concluded && row.decision !== null && !CONCLUDING.has(row.decision)
      ? [
          `The committee concluded the tracking with ${categoryLabel(row.decision)}, a category that goes on being tracked.`,
        ]
      : []),
    ...(lacking.length > 0 ? [`The committee decided. Enter ${listWords(lacking)}.`] : []),
  ];
}
