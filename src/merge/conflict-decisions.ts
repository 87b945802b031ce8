import { DECISIONS, type Conflict, type Decision } from "../plan/master/master.ts";

/** What stands in "What was done" for each decision: how a later merge knows what it did. */
const OUTCOMES: Readonly<Record<Decision, string>> = {
  "Use A": "Value A is used",
  "Use B": "Value B is used",
  "Leave as it is": "Left as it was",
};

/** What stands in "What was done" while a decision has no name to it. */
export const NAME_NEEDED = "Not done yet: type who decided in the Decided by column.";
/** What stands there once the two values agree of themselves. */
export const NO_LONGER_DIFFERS = "No longer differs: nothing to decide.";

/** A decision as the derivation of values needs it. `first` is value A as the sheet shows it. */
export interface Verdict {
  readonly decision: Decision;
  readonly first: string;
}

/** The decisions that stand, by the id of their conflict. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** What was done about a decision: `Value A is used. Decided by J Smith.` */
export function describeOutcome(decision: Decision, decidedBy: string): string {
  return `${OUTCOMES[decision]}. Decided by ${decidedBy.trim()}.`;
}

/** The decision that an earlier merge applied; null where none did. */
export function appliedDecision(conflict: Conflict): Decision | null {
  if (conflict.state !== "Settled") return null;
  return DECISIONS.find((decision) => conflict.outcome.startsWith(OUTCOMES[decision])) ?? null;
}

/** A decision counts once somebody puts a name to it. */
export function standingDecision(conflict: Conflict): Decision | null {
  return conflict.decidedBy.trim() === "" ? null : conflict.decision;
}

/** The decisions of these conflicts by their id, as `decisionOf` reads each. */
export function verdictsOf(
  conflicts: readonly Conflict[],
  decisionOf: (conflict: Conflict) => Decision | null,
): Verdicts {
  return new Map(
    conflicts.flatMap((conflict) => {
      const decision = decisionOf(conflict);
      return decision ? [[conflict.id, { decision, first: conflict.first }] as const] : [];
    }),
  );
}
