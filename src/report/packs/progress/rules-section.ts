import type { Policy } from "../../../plan/plan.ts";
import { ratingPolicyOf } from "../../../plan/rating-policies.ts";
import type { PackSection } from "../../../publish/pack.ts";
import { policyNote, thresholdTable } from "../actions/threshold-notes.ts";
import { ownText } from "../pack-text.ts";

/** The colours as a key lists them. */
const IN_ORDER = ["Red", "Amber", "Grey", "Green", "Blue"] as const;

/** By which policy actions are rated, what its colours mean and its thresholds: definitions vary, so each paper prints its own. */
export function rulesSection(policy: Policy): PackSection {
  const { colours } = ratingPolicyOf(policy);
  const table = thresholdTable(policy);
  return {
    id: "rules",
    heading: "How actions are rated",
    blocks: [
      { kind: "paragraph", text: ownText(policyNote(policy)) },
      { kind: "list", items: IN_ORDER.map((name) => ownText(`${name}: ${colours[name]}`)) },
      {
        kind: "paragraph",
        text: ownText(
          "Each action is rated by itself, by the first rule that applies to it. The plan as a whole has no colour. Where an officer sets another rating, the calculated one stands beside it.",
        ),
      },
      ...(table.rows.length > 0 ? [{ kind: "table", table } as const] : []),
    ],
  };
}
