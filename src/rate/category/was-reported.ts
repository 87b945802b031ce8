import type { Tracking } from "../../plan/register/tracking.ts";

type Given = Pick<Tracking, "assessment" | "decision" | "concluded" | "meetingDate">;

/**
 * True for a row that went to the committee: somebody gave a category, or a meeting is named. The tool
 * writes a row for every round of returns, and not every round is a tracking report.
 */
export function wasReported({ assessment, decision, concluded, meetingDate }: Given): boolean {
  return assessment !== null || decision !== null || concluded || meetingDate !== null;
}
