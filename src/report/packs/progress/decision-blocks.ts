import type { Master } from "../../../plan/master/master.ts";
import type { PackBlock } from "../../../publish/pack.ts";
import { decisionWords } from "../actions/decision-words.ts";
import { ownText } from "../pack-text.ts";

/** What waits for the team's decision, as counts: until then it is in no table of this paper. */
export function decisionBlocks(master: Master): PackBlock[] {
  const words = decisionWords(master);
  const paragraph = (text: string): PackBlock => ({ kind: "paragraph", text: ownText(text) });
  if (words.length === 0) return [paragraph("Nothing waits for a decision.")];
  return [
    { kind: "list", items: words.map(ownText) },
    paragraph("Until they are decided, they count neither for an action nor against it."),
  ];
}
