import type { Master } from "../../../plan/master/master.ts";
import type { PackSection } from "../../../publish/pack.ts";
import { decisionWords } from "../actions/decision-words.ts";
import { ownText } from "../pack-text.ts";

/** What waits for the team's decision, as counts: until then it is in no table of this paper. */
export function decisionsSection(master: Master): PackSection {
  const words = decisionWords(master);
  return {
    id: "decisions",
    heading: "Waiting for a decision",
    blocks:
      words.length > 0
        ? [
            { kind: "list", items: words.map(ownText) },
            {
              kind: "paragraph",
              text: ownText(
                "Until they are decided, they count neither for an action nor against it.",
              ),
            },
          ]
        : [{ kind: "paragraph", text: ownText("Nothing waits for a decision.") }],
  };
}
