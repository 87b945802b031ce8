import { longDay } from "../../../calendar/iso-day.ts";
import { count } from "../../../text/count.ts";
import { hasReplied, owedReplies } from "../../master/round-replies.ts";
import type { PackInput } from "../pack-input.ts";

/** How many of the partners that owed a return sent one in the latest round, as a sentence. */
export function replyWords({ master, date }: Pick<PackInput, "master" | "date">): string {
  const owed = owedReplies(master.replies, date);
  const [first] = owed;
  if (!first) return "No returns have been asked for yet.";
  const replied = owed.filter(hasReplied).length;
  const partners = count(owed.length, "partner");
  return `${replied} of ${partners} replied for the round of ${longDay(first.round)}.`;
}
