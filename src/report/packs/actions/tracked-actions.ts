import { MASTER_PLAN } from "../../../plan/master/master-plan.ts";
import type { RatingName } from "../../../plan/ratings.ts";
import type { Action } from "../../../plan/plan.ts";
import { isRecommendation } from "../../../plan/register/is-recommendation.ts";
import type { PackText } from "../../../publish/pack.ts";
import { ratingDirection, type Direction } from "../../../rate/rating-direction.ts";
import { overdueSince } from "../../master/overdue-words.ts";
import type { PackInput } from "../pack-input.ts";
import { originOf, ownText, typedText } from "../pack-text.ts";
import { dueText } from "./due-text.ts";
import { lastRating, mergedRounds, type LastRating } from "./last-rating.ts";
import { leadTexts } from "./lead-texts.ts";
import { ratingTexts } from "./rating-texts.ts";

/** An action as a paper shows it, as of the paper's day. */
export interface TrackedAction {
  readonly ref: string;
  /** The section's number; null where it stands in none. */
  readonly section: string | null;
  readonly title: PackText;
  readonly lead: PackText;
  readonly due: PackText;
  /** Empty where no return has given one. */
  readonly status: string;
  readonly rating: RatingName;
  /** `Red`, or `Amber (officer judgement; calculated Red)`. */
  readonly label: string;
  /** A sentence or more, without the colour. */
  readonly reason: PackText;
  /** The reason without its due date, for where there is no room for it. */
  readonly brief: string;
  readonly last: LastRating | null;
  readonly direction: Direction;
  /** Null where it is not overdue, or is closed. */
  readonly daysOverdue: number | null;
}

/** The actions that a paper on the plan follows: all but recommendations, unless there is nothing else. */
export function followedActions(actions: readonly Action[]): readonly Action[] {
  const own = actions.filter(({ ref }) => !isRecommendation(ref));
  return own.length > 0 ? own : actions;
}

function titleText({ ref, title }: Action): PackText {
  return title.trim() === ""
    ? ownText("No title in the plan")
    : typedText(title.trim(), originOf(MASTER_PLAN, ref, "title"));
}

/** The actions of a plan as papers show them, in the plan's order. Throws where one is not rated. */
export function trackedActions(input: PackInput): TrackedAction[] {
  const { master, date } = input;
  const { plan } = master;
  const statuses = new Map(master.standings.map(({ ref, status }) => [ref, status.trim()]));
  const before = new Map(master.ratings.map((standing) => [standing.ref, standing]));
  const rounds = mergedRounds(master);
  const texts = ratingTexts(input);
  const leadOf = leadTexts(plan.partners);
  return followedActions(plan.actions).map((action) => {
    const { ref, section } = action;
    const rated = input.ratings.get(ref);
    const text = texts.get(ref);
    if (!rated || !text) throw new RangeError(`Action ${ref} is not rated`);
    const status = statuses.get(ref) ?? "";
    const last = lastRating(before.get(ref), rounds, date);
    return {
      ref,
      section,
      title: titleText(action),
      lead: leadOf(action),
      due: dueText(action, plan),
      status,
      rating: rated.rating,
      ...text,
      last,
      direction: ratingDirection(last?.rating ?? null, rated.rating),
      daysOverdue: overdueSince(action, status, plan, date)?.days ?? null,
    };
  });
}
