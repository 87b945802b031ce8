import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Reply } from "../../plan/master/replies.ts";

/** The replies of the latest round up to a day from partners that owed one. */
export function owedReplies(replies: readonly Reply[], reportDate: IsoDay): Reply[] {
  const rounds = replies.map(({ round }) => round).filter((round) => round <= reportDate);
  const latest = rounds.sort().at(-1);
  return replies.filter(({ round, isAsked }) => round === latest && isAsked);
}

/** True where the partner sent a return, a nil one or one with errors included. */
export function hasReplied({ state }: Reply): boolean {
  return state !== "Not received";
}
