import { PARTNERS } from "../../../plan/master/partners.ts";
import type { Reply } from "../../../plan/master/replies.ts";
import type { Partner } from "../../../plan/plan.ts";
import type { PackSection, PackTable, PackText } from "../../../publish/pack.ts";
import { owedReplies } from "../../master/round-replies.ts";
import { replyWords } from "../actions/reply-words.ts";
import type { PackInput } from "../pack-input.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";

function partnerName(id: string, partners: readonly Partner[]): PackText {
  const partner = partners.find((entry) => entry.id === id);
  return partner ? typedText(partner.name, originOf(PARTNERS, id, "name")) : ownText(id);
}

function replyTable(owed: readonly Reply[], partners: readonly Partner[]): PackTable {
  return {
    id: "replies",
    title: "Replies of partners",
    description: "One row for each partner that owed a return in the latest round.",
    columns: [
      { heading: "Partner", kind: "text", width: 40 },
      { heading: "What it owed", kind: "long", width: 40 },
      { heading: "Reply", kind: "text", width: 20 },
    ],
    rows: owed.map(({ partner, role, state }) => [
      partnerName(partner, partners),
      ownText(role.trim() === "" ? "Not recorded" : role),
      ownText(state),
    ]),
    notes: [],
    wide: false,
  };
}

/** Who owed a return in the latest round up to the paper's day, and who sent one. */
export function repliesSection(input: PackInput): PackSection {
  const { plan, replies } = input.master;
  const owed = owedReplies(replies, input.date);
  return {
    id: "replies",
    heading: "Replies",
    blocks: [
      { kind: "paragraph", text: ownText(replyWords(input)) },
      ...(owed.length > 0
        ? [{ kind: "table", table: replyTable(owed, plan.partners) } as const]
        : []),
    ],
  };
}
