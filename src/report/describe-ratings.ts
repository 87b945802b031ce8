import { longDay, type IsoDay } from "../calendar/iso-day.ts";
import { RATINGS } from "../plan/ratings.ts";
import { ratingPolicyOf } from "../plan/rating-policies.ts";
import type { Plan } from "../plan/plan.ts";
import type { RatedAction } from "../rate/rate-master.ts";
import { countRatings } from "./count-ratings.ts";

/** Every action with its rating, rule and reason: counts first, then Red, Amber, Grey, Green, Blue. */
export function describeRatings(
  plan: Plan,
  ratings: ReadonlyMap<string, RatedAction>,
  date: IsoDay,
): string {
  const counts = countRatings([...ratings.values()].map(({ rating }) => rating))
    .map(([name, number]) => `${number} ${name}`)
    .join(", ");
  const rows = RATINGS.flatMap((name) =>
    plan.actions.flatMap(({ ref }) => {
      const rated = ratings.get(ref);
      return rated?.rating === name
        ? [`  ${ref.padEnd(5)} ${rated.rule.padEnd(6)} ${rated.reason}`]
        : [];
    }),
  );
  const total = plan.actions.length;
  const by = `Rated ${ratingPolicyOf(plan.policy).by}.`;
  return [`As of ${longDay(date)}: ${counts} of ${total} actions`, by, ...rows, ""].join("\n");
}
