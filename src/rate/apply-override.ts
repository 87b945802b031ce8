import { addDays, longDay, type IsoDay } from "../calendar/iso-day.ts";
import { RATINGS, type RatingName } from "../plan/ratings.ts";
import type { RatingOverride } from "../plan/master/rating-override.ts";
import type { Round } from "../plan/plan.ts";
import { fold } from "../text/fold.ts";
import type { Rating } from "./rating.ts";

/** What became of an override. */
export interface OverrideOutcome {
  readonly override: RatingOverride;
  readonly applied: boolean;
  /** Last day it holds: its own, or the day before the next round; the report date where none is planned. */
  readonly until: IsoDay;
  /** Why it is not applied, as a sentence; empty where it is. */
  readonly why: string;
}

/** Rows stand in this order, worst first: a move down the list looks better to a reader. */
const isBetter = (rating: RatingName, than: RatingName): boolean =>
  RATINGS.indexOf(rating) > RATINGS.indexOf(than);

function lastDay(override: RatingOverride, rounds: readonly Round[], asOf: IsoDay): IsoDay {
  if (override.until !== null) return override.until;
  const [next] = rounds.flatMap(({ date }) => (date > asOf ? date : [])).sort();
  return next === undefined ? asOf : addDays(next, -1);
}

function refusal(override: RatingOverride, calculated: Rating, until: IsoDay): string {
  const name = `The override to ${override.rating} is not applied`;
  if (until < calculated.asOf) return `${name}: it ended on ${longDay(until)}.`;
  if (override.by.trim() === "") return `${name}: it needs the name of the officer.`;
  if (override.reason.trim() === "") return `${name}: it needs a reason.`;
  if (!isBetter(override.rating, calculated.rating)) return "";
  const second = fold(override.second);
  if (second === "") return `${name}: a better colour needs a second person to agree it.`;
  return second === fold(override.by)
    ? `${name}: the second person must be someone other than ${override.by.trim()}.`
    : "";
}

/** Says whether an override holds as of the report date (domain reference 3.3, further rules). */
export function applyOverride(
  override: RatingOverride,
  calculated: Rating,
  rounds: readonly Round[],
): OverrideOutcome {
  const until = lastDay(override, rounds, calculated.asOf);
  const why = refusal(override, calculated, until);
  return { override, applied: why === "", until, why };
}

const sentence = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** "Amber (officer judgement; calculated Red): …", or the calculated reason and why no override holds. */
export function overriddenReason(calculated: Rating, outcome: OverrideOutcome | null): string {
  if (outcome === null) return calculated.reason;
  if (!outcome.applied) return `${calculated.reason} ${outcome.why}`;
  const { rating, by, role, reason, second } = outcome.override;
  const who = [by.trim(), role.trim()].filter((part) => part !== "").join(", ");
  const agreed = second.trim() === "" ? "" : ` Agreed by ${second.trim()}.`;
  const judgement = `${rating} (officer judgement; calculated ${calculated.rating})`;
  return `${judgement}: ${sentence(reason.trim())} ${sentence(who)}${agreed} Until ${longDay(outcome.until)}. Calculated: ${calculated.reason}`;
}
