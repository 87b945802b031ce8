import { MASTER_PLAN } from "../../../plan/master/master-plan.ts";
import type { PackText } from "../../../publish/pack.ts";
import { changeWords } from "../actions/change-words.ts";
import type { TrackedAction } from "../actions/tracked-actions.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";

/** The rating in words, with the status that the lead gave. */
export function ratingCell({ ref, label, status }: TrackedAction): PackText {
  return status === ""
    ? ownText(`${label}. No status received.`)
    : typedText(`${label}. Status: ${status}.`, originOf(MASTER_PLAN, ref, "status"));
}

/** Why it is rated so, and how that moved since the last round. */
export function reasonCell(tracked: TrackedAction): PackText {
  const { reason } = tracked;
  return { text: `${reason.text} ${changeWords(tracked)}`, origin: reason.origin };
}
