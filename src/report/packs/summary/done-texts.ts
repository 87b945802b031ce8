import { PARTNERS } from "../../../plan/master/partners.ts";
import { partnerLabel } from "../../../plan/master/partner-label.ts";
import type { PackText } from "../../../publish/pack.ts";
import { hasReplied, owedReplies } from "../../master/round-replies.ts";
import { replyWords } from "../actions/reply-words.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import type { PackInput } from "../pack-input.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";
import { nameSome } from "./name-some.ts";
import type { Room } from "./room.ts";
import { shorten } from "../../../text/shorten.ts";

const MOST_REFERENCES = 10;

function completeTexts(tracked: readonly TrackedAction[]): PackText[] {
  const done = tracked.filter(({ rating }) => rating === "Blue").map(({ ref }) => ref);
  if (done.length === 0) return [];
  return [ownText(`Complete, with evidence: ${nameSome(done, MOST_REFERENCES)}.`)];
}

function replyText(input: PackInput, room: Room): PackText {
  const { partners } = input.master.plan;
  const silent = owedReplies(input.master.replies, input.date)
    .filter((reply) => !hasReplied(reply))
    .map(({ partner }) => partner);
  const words = replyWords(input);
  if (silent.length === 0) return ownText(words);
  const names = silent.map((id) => {
    const full = partners.find((partner) => partner.id === id)?.name.trim() ?? "";
    const name = room.fullNames && full !== "" ? full : partnerLabel(id, partners);
    return shorten(name, room.partner);
  });
  const key = room.fullNames ? "name" : "shortName";
  return typedText(
    `${words} No return from ${nameSome(names, room.partners)}.`,
    originOf(PARTNERS, silent.slice(0, room.partners).join(", "), key),
  );
}

/** What is complete, and who has replied, a paragraph each. */
export function doneTexts(
  input: PackInput,
  tracked: readonly TrackedAction[],
  room: Room,
): PackText[] {
  return [...completeTexts(tracked), replyText(input, room)];
}
