import { longDay, type IsoDay } from "../../../calendar/iso-day.ts";
import type { PackChart } from "../../../publish/pack.ts";
import { count } from "../../../text/count.ts";
import { countRatings } from "../../count-ratings.ts";
import type { PlanGroup } from "../actions/plan-groups.ts";
import { ratingCounts } from "../actions/rating-counts.ts";
import { ownText } from "../pack-text.ts";
import type { Room } from "./room.ts";
import { shortenText } from "./shorten-text.ts";

function redIn({ actions }: PlanGroup): number {
  return actions.filter(({ rating }) => rating === "Red").length;
}

/** The sections with the most Red actions in the plan's order, and all others as one. */
function fewGroups(groups: readonly PlanGroup[], { sections, section }: Room): PlanGroup[] {
  const short = groups.map(({ heading, isWholePlan, actions }) => ({
    heading: shortenText(heading, section),
    isWholePlan,
    actions,
  }));
  if (groups.length <= sections) return short;
  const worst = new Set([...short].sort((a, b) => redIn(b) - redIn(a)).slice(0, sections - 1));
  const others = short.filter((group) => !worst.has(group));
  const rest = {
    heading: ownText(count(others.length, "other section")),
    isWholePlan: false,
    actions: others.flatMap(({ actions }) => actions),
  };
  return [...short.filter((group) => worst.has(group)), rest];
}

/** How many actions have which rating, as bars; the last row of its table holds the same figures. */
export function ratingChart(groups: readonly PlanGroup[], date: IsoDay, room: Room): PackChart {
  const ratings = groups.flatMap(({ actions }) => actions.map(({ rating }) => rating));
  const total = count(ratings.length, "action");
  const bars = countRatings(ratings).map(([label, value]) => ({
    label,
    value,
    words: `${value.toLocaleString("en-GB")} of ${ratings.length.toLocaleString("en-GB")}`,
  }));
  const told = bars.map(({ label, words }) => `${label} ${words}`).join(", ");
  return {
    title: "Actions by rating",
    alt: `Bars for ${total} as of ${longDay(date)}: ${told}.`,
    bars,
    table: ratingCounts(fewGroups(groups, room)),
  };
}
