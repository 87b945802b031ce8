import { PARTNERS } from "../../../plan/master/master-tables.ts";
import { partnerLabel } from "../../../plan/master/partner-label.ts";
import type { PackText } from "../../../publish/pack.ts";
import { hasReplied, owedReplies } from "../../master/round-replies.ts";
import { replyWords } from "../actions/reply-words.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import type { PackInput } from "../pack-input.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";
import { nameSome } from "./name-some.ts";
import { shorten } from "./shorten.ts";

const MOST_REFERENCES = 10;
const MOST_PARTNERS = 4;
const LONGEST_NAME = 20;

function completeTexts(tracked: readonly TrackedAction[]): PackText[] {
  const done = tracked.filter(({ rating }) => rating === "Blue").map(({ ref }) => ref);
  if (done.length === 0) return [];
  return [ownText(`Complete, with evidence: ${nameSome(done, MOST_REFERENCES)}.`)];
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

/** What is complete, and who has replied, a paragraph each. */
export function doneTexts(input: PackInput, tracked: readonly TrackedAction[]): PackText[] {
  return [...completeTexts(tracked), replyText(input)];
}
