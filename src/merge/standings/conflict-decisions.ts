import {
  DECISIONS,
  type Conflict,
  type Decision,
  type OutcomeCode,
} from "../../plan/master/conflicts.ts";

const CODES: Readonly<Record<Decision, OutcomeCode>> = {
  "Use A": "used-a",
  "Use B": "used-b",
  "Leave as it is": "left",
};

/**
 * What stands in "What was done", with who decided. Words may change at will: a merge knows what an
 * earlier one did by the code beside them.
 */
export const OUTCOME_WORDS: Readonly<Record<OutcomeCode, (decidedBy: string) => string>> = {
  "used-a": (decidedBy) => `Value A is used. Decided by ${decidedBy}.`,
  "used-b": (decidedBy) => `Value B is used. Decided by ${decidedBy}.`,
  left: (decidedBy) => `Left as it was. Decided by ${decidedBy}.`,
  unnamed: () => "Not done yet: type who decided in the Decided by column.",
  overtaken: () => "No longer differs: nothing to decide.",
};

/** A decision as the derivation of values needs it: `first` is value A as shown, `firstPrint` tells it. */
export interface Verdict {
  readonly decision: Decision;
  readonly first: string;
  readonly firstPrint: string;
}

/** The decisions that stand, by the id of their conflict. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** What was done about a conflict: its code, and the words for it. */
export function outcomeOf(
  code: OutcomeCode,
  decidedBy = "",
): Pick<Conflict, "outcome" | "outcomeCode"> {
  return { outcome: OUTCOME_WORDS[code](decidedBy.trim()), outcomeCode: code };
}

/** What was done about a decision: `Value A is used. Decided by J Smith.` */
export function outcomeOfDecision(
  decision: Decision,
  decidedBy: string,
): Pick<Conflict, "outcome" | "outcomeCode"> {
  return outcomeOf(CODES[decision], decidedBy);
}

/** The decision that an earlier merge applied; null where none did. */
export function appliedDecision({ state, outcomeCode }: Conflict): Decision | null {
  if (state !== "Settled") return null;
  return DECISIONS.find((decision) => CODES[decision] === outcomeCode) ?? null;
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
      const { id, first, firstPrint } = conflict;
      const decision = decisionOf(conflict);
      return decision ? [[id, { decision, first, firstPrint }] as const] : [];
    }),
  );
}
