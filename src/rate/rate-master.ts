import type { IsoDay } from "../calendar/iso-day.ts";
import type { ActionStanding } from "../plan/master/master-plan.ts";
import type { Master } from "../plan/master/master.ts";
import type { RatingName } from "../plan/ratings.ts";
import { readStatus } from "../plan/read-status.ts";
import { confidenceGrade } from "../plan/status/confidence-grade.ts";
import { firstDues } from "./first-dues.ts";
import { percentAnswered } from "../plan/status/percent-written.ts";
import { inputWords } from "./input-words.ts";
import { lastReturns } from "./last-returns.ts";
import { rateActions, type ActionRating } from "./rate-plan.ts";
import type { Rating, ReportedState } from "./rating.ts";
import { previousRating, type Direction } from "./rating-direction.ts";
import { statusesByHand } from "./statuses-by-hand.ts";

/** One action's rating as the master prints it, with what it was worked out from in words. */
export interface RatedAction {
  readonly rating: RatingName;
  readonly rule: string;
  readonly reason: string;
  /** Since the round before. */
  readonly direction: Direction;
  /** The rating of the round before; null where there was none. */
  readonly previous: RatingName | null;
  /** Last day on which the override that gave this rating holds; null where none did. */
  readonly overrideEnds: IsoDay | null;
  /** What the rules alone give, whatever an override says. */
  readonly calculated: Pick<Rating, "rating" | "why" | "brief" | "quotes">;
  /** Label and value of each input: `Due`, `31 March 2020`. */
  readonly inputs: Readonly<Record<string, string>>;
}

function reportedState(
  master: Master,
  standing: ActionStanding,
  lastReturn: IsoDay | null,
  isByHand: boolean,
): ReportedState {
  const status = readStatus(standing.status, master.plan.statuses);
  const id = status.kind === "known" ? status.id : null;
  return {
    status: id,
    grade: confidenceGrade(standing.status, id),
    percent: percentAnswered(standing.percent),
    completed: standing.completed,
    evidence: standing.evidence.trim() === "" ? 0 : 1,
    forecast: standing.forecast,
    obstacle: standing.obstacle,
    lastReturn,
    withdrawnOn: isByHand ? null : standing.updateRound,
    withdrawnBy: isByHand ? "the team" : standing.updateBy,
  };
}

function ratedOf({ calculated, override, ...rated }: ActionRating): RatedAction {
  const { rating, rule, reason, direction, previous } = rated;
  const overrideEnds = override?.applied === true ? override.until : null;
  return {
    rating,
    rule,
    reason,
    direction,
    previous,
    overrideEnds,
    calculated,
    inputs: inputWords(calculated),
  };
}

/**
 * Rates every action of a master as of a day, from the statuses, dates and overrides that stand in it
 * and from its ledger and replies. A status that the plan's list does not know counts as none.
 */
export function rateMaster(master: Master, asOf: IsoDay): ReadonlyMap<string, RatedAction> {
  const returned = lastReturns(master);
  const ratings = new Map(master.ratings.map((standing) => [standing.ref, standing]));
  const firsts = firstDues(master);
  const byHand = statusesByHand(master);
  const states = master.standings.map((standing) => ({
    ref: standing.ref,
    reported: reportedState(
      master,
      standing,
      returned.get(standing.ref) ?? null,
      byHand.has(standing.ref),
    ),
    previous: previousRating(ratings.get(standing.ref), asOf),
    first: firsts.get(standing.ref) ?? null,
  }));
  const rated = rateActions(master.plan, states, master.overrides, asOf);
  return new Map(rated.map((one) => [one.ref, ratedOf(one)]));
}
