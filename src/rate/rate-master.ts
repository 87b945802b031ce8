import type { IsoDay } from "../calendar/iso-day.ts";
import type { ActionStanding, LedgerLine, Master, RatingName } from "../plan/master/master.ts";
import { readStatus } from "../plan/read-status.ts";
import { inputWords } from "./input-words.ts";
import { rateActions, type ActionRating, type ActionState } from "./rate-plan.ts";
import { previousRating, type Direction } from "./rating-direction.ts";

/** One action's rating as the master prints it, with what it was worked out from in words. */
export interface RatedAction {
  readonly rating: RatingName;
  readonly rule: string;
  readonly reason: string;
  readonly direction: Direction;
  /** Label and value of each input: `Due`, `31 March 2020`. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** The last round, up to the report date, whose return spoke of each action. */
function lastReturns(ledger: readonly LedgerLine[], asOf: IsoDay): ReadonlyMap<string, IsoDay> {
  const last = new Map<string, IsoDay>();
  for (const { ref, round, state } of ledger) {
    if (ref === null || round > asOf || state === "Set aside") continue;
    if (round > (last.get(ref) ?? "")) last.set(ref, round);
  }
  return last;
}

function stateOf(
  master: Master,
  standing: ActionStanding,
  lastReturn: IsoDay | null,
  previous: RatingName | null,
): ActionState {
  const status = readStatus(standing.status, master.plan.statuses);
  return {
    ref: standing.ref,
    status: status.kind === "known" ? status.id : null,
    completed: standing.completed,
    evidence: standing.evidence.trim() === "" ? 0 : 1,
    forecast: standing.forecast,
    obstacle: standing.obstacle,
    lastReturn,
    withdrawnOn: standing.updateRound,
    withdrawnBy: standing.updateBy,
    previous,
  };
}

const ratedOf = ({ rating, rule, reason, direction, calculated }: ActionRating): RatedAction => ({
  rating,
  rule,
  reason,
  direction,
  inputs: inputWords(calculated),
});

/**
 * Rates every action of a master as of a day, from the statuses, dates and overrides that stand in it
 * and from its ledger. A status that the plan's list does not know counts as none.
 */
export function rateMaster(master: Master, asOf: IsoDay): ReadonlyMap<string, RatedAction> {
  const returned = lastReturns(master.ledger, asOf);
  const ratings = new Map(master.ratings.map((standing) => [standing.ref, standing]));
  const states = master.standings.map((standing) => {
    const { ref } = standing;
    const previous = previousRating(ratings.get(ref), asOf);
    return stateOf(master, standing, returned.get(ref) ?? null, previous);
  });
  const rated = rateActions(master.plan, states, master.overrides, asOf);
  return new Map(rated.map((one) => [one.ref, ratedOf(one)]));
}
