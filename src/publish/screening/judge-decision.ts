import type { IsoDay } from "../../calendar/iso-day.ts";
import type { ScreeningPlace } from "../../plan/register/screening.ts";
import type { FoundPlace } from "./found-place.ts";
import { whyNotIndependent } from "./why-not-independent.ts";

/** What a named person decided of a place, once it counts. */
interface CountedDecision {
  readonly decision: NonNullable<ScreeningPlace["decision"]>;
  readonly by: string;
  readonly role: string;
  /** Null where the day was left blank. */
  readonly on: IsoDay | null;
  readonly reason: string;
}

/** Whether a place is decided: with the decision, or with why what was entered does not count. */
export interface Judgement {
  readonly counted: CountedDecision | null;
  /** One sentence; empty where nothing was entered or the decision counts. */
  readonly whyNot: string;
}

/** What was entered for a place. */
export type EnteredDecision = Pick<
  ScreeningPlace,
  "decision" | "decidedBy" | "role" | "decidedOn" | "reason"
>;

const UNDECIDED: Judgement = { counted: null, whyNot: "" };

function hasEntry({ decision, decidedBy, role, reason }: EnteredDecision): boolean {
  return decision !== null || [decidedBy, role, reason].some((text) => text.trim() !== "");
}

function missingPart({ decision, decidedBy, role, reason }: EnteredDecision): string | null {
  if (decision === null) return 'Select the Decision: "Publish as it is" or "Leave the text out".';
  if (decidedBy.trim() === "") return "Enter who decided, in the column Decided by.";
  if (role.trim() === "") return `Enter the role of ${decidedBy.trim()}, in the column Role.`;
  if (reason.trim() === "") return "Enter why, in the column Reason.";
  return null;
}

/**
 * Judges what was entered for a place (domain reference 5.3): a decision needs a named person who is
 * not an author of the paper, a role and a reason, and the place of a refuge is never published.
 */
export function judgeDecision(
  flag: FoundPlace["flag"],
  entered: EnteredDecision | undefined,
  authors: readonly string[],
): Judgement {
  if (!entered || !hasEntry(entered)) return UNDECIDED;
  const refused = (whyNot: string): Judgement => ({ counted: null, whyNot });
  if (flag === "refuge_location" && entered.decision === "Publish as it is") {
    return refused(
      "The place of a refuge is never published: change the text, or select Leave the text out.",
    );
  }
  const missing = missingPart(entered);
  if (missing !== null) return refused(missing);
  const notOther = whyNotIndependent(entered.decidedBy, authors, "Decided by");
  if (notOther !== null || entered.decision === null) return refused(notOther ?? "");
  const { decision, decidedBy, role, decidedOn, reason } = entered;
  const by = decidedBy.trim();
  return {
    counted: { decision, by, role: role.trim(), on: decidedOn, reason: reason.trim() },
    whyNot: "",
  };
}
