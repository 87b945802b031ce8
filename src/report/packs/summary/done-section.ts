import { PARTNERS } from "../../../plan/master/master-tables.ts";
import { partnerLabel } from "../../../plan/master/partner-label.ts";
import type { PackSection, PackText } from "../../../publish/pack.ts";
import { count, figure } from "../../../text/count.ts";
import { hasReplied, owedReplies } from "../../master/round-replies.ts";
import { replyWords } from "../actions/reply-words.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import type { PackInput } from "../pack-input.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";
import { nameSome } from "./name-some.ts";
import { shorten } from "./shorten.ts";

const MOST_REFERENCES = 12;
const MOST_PARTNERS = 6;
const LONGEST_NAME = 30;

function completeWords(tracked: readonly TrackedAction[]): string {
  const done = tracked.filter(({ rating }) => rating === "Blue").map(({ ref }) => ref);
  const words = `${figure(done.length)} of ${count(tracked.length, "action")} are complete, with evidence`;
  return done.length === 0 ? `${words}.` : `${words}: ${nameSome(done, MOST_REFERENCES)}.`;
}

function replyText(input: PackInput): PackText {
  const { partners } = input.master.plan;
  const silent = owedReplies(input.master.replies, input.date)
    .filter((reply) => !hasReplied(reply))
    .map(({ partner }) => partner);
  const words = replyWords(input);
  if (silent.length === 0) return ownText(words);
  const names = silent.map((id) => shorten(partnerLabel(id, partners), LONGEST_NAME));
  return typedText(
    `${words} No return from ${nameSome(names, MOST_PARTNERS)}.`,
    originOf(PARTNERS, silent.slice(0, MOST_PARTNERS).join(", "), "shortName"),
  );
}

/** What is complete, and who has replied. */
export function doneSection(input: PackInput, tracked: readonly TrackedAction[]): PackSection {
  return {
    id: "complete",
    heading: "What is complete, and who replied",
    blocks: [
      { kind: "paragraph", text: ownText(completeWords(tracked)) },
      { kind: "paragraph", text: replyText(input) },
    ],
  };
}
