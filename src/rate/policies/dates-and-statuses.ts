import { longDay } from "../../calendar/iso-day.ts";
import {
  has,
  isLong,
  isNotDueToStart,
  isPast,
  isUndated,
  obstacleOf,
  type ActionRule,
} from "../action-rule.ts";
import type { RatingFacts } from "../rating-facts.ts";
import type { ReasonPart } from "../rating-reason.ts";
import {
  disputedWords,
  dueWords,
  forecastWords,
  overdueWords,
  returnWords,
  shareWords,
  toStartWords,
  undatedWords,
} from "../rating-words.ts";
import { settledRules } from "../settled-rules.ts";

const isStale = ({ daysSilent, policy }: RatingFacts): boolean =>
  daysSilent === null || daysSilent > policy.staleAfterDays;

function recurringWords(facts: RatingFacts): string[] {
  if (has(facts, "on-track")) return [`recurring; ${returnWords(facts)}.`];
  const status = facts.inputs.status === null ? "no status received" : "not reported on track";
  return [`recurring; ${status}, ${returnWords(facts)}.`];
}

/** How much of the time has gone of an action that stands so, and when it is due. */
const shareGone =
  (standing: string) =>
  (facts: RatingFacts): ReasonPart[] => [`${standing}; ${shareWords(facts)}.`, dueWords(facts)];

/**
 * The rules of dates and statuses, in order: the first that matches gives the rating. The order keeps
 * that time alone never makes a colour better.
 */
export const DATES_AND_STATUSES: readonly ActionRule[] = [
  ...settledRules("AR"),
  {
    id: "AR04",
    rating: "Red",
    when: (facts) => has(facts, "off-track"),
    reason: () => ["the lead reports off track."],
  },
  {
    id: "AR05r",
    rating: "Red",
    when: (facts) => has(facts, "blocked") && isPast(facts.daysOverLatest),
    reason: (facts) => [
      `blocked, and ${overdueWords(facts.daysOverLatest)}`,
      dueWords(facts),
      ...obstacleOf(facts),
    ],
    quotes: true,
  },
  {
    id: "AR05",
    rating: "Amber",
    when: (facts) => has(facts, "blocked"),
    reason: (facts) => ["blocked.", ...obstacleOf(facts)],
    quotes: true,
  },
  {
    id: "AR06",
    rating: "Red",
    when: (facts) => isLong(facts.daysOverLatest, facts),
    reason: (facts) => [overdueWords(facts.daysOverLatest), dueWords(facts)],
  },
  {
    id: "AR08",
    rating: "Red",
    when: (facts) => isLong(facts.forecastLateLatest, facts),
    reason: (facts) => [forecastWords(facts, facts.forecastLateLatest, true)],
  },
  {
    id: "AR15r",
    rating: "Red",
    // Before AR07: a day more never makes a Red an Amber.
    when: (facts) =>
      has(facts, "not-started") &&
      !facts.dates.recurring &&
      !isNotDueToStart(facts) &&
      facts.shareLatest >= facts.policy.notStartedRedShare,
    reason: (facts) =>
      isPast(facts.daysOverLatest)
        ? [`not started, and ${overdueWords(facts.daysOverLatest)}`, dueWords(facts)]
        : shareGone("not started")(facts),
  },
  {
    id: "AR07",
    rating: "Amber",
    when: ({ daysOver }) => isPast(daysOver),
    reason: (facts) =>
      isPast(facts.daysOverLatest)
        ? [overdueWords(facts.daysOverLatest), dueWords(facts)]
        : [`${disputedWords(facts)}; the earlier day has passed.`],
  },
  {
    id: "AR09",
    rating: "Amber",
    when: ({ forecastLate }) => isPast(forecastLate),
    reason: (facts) => [forecastWords(facts, facts.forecastLate, false)],
  },
  {
    id: "AR10",
    rating: "Amber",
    when: (facts) => has(facts, "at-risk"),
    reason: () => ["the lead reports at risk."],
  },
  {
    id: "AR11",
    rating: "Green",
    when: (facts) => facts.dates.recurring && has(facts, "on-track") && !isStale(facts),
    reason: recurringWords,
  },
  { id: "AR11s", rating: "Amber", when: ({ dates }) => dates.recurring, reason: recurringWords },
  {
    id: "AR12g",
    rating: "Grey",
    when: (facts) => isUndated(facts) && facts.daysIntoPlan <= facts.policy.undatedGraceDays,
    reason: (facts) => [undatedWords(facts)],
  },
  { id: "AR12", rating: "Amber", when: isUndated, reason: (facts) => [undatedWords(facts)] },
  {
    id: "AR13",
    rating: "Grey",
    when: isNotDueToStart,
    reason: (facts) => [toStartWords(facts)],
  },
  {
    id: "AR14",
    rating: "Amber",
    when: (facts) => has(facts, null) && facts.share >= facts.policy.noReturnShare,
    reason: shareGone("no status received"),
  },
  {
    id: "AR14g",
    rating: "Grey",
    when: (facts) => has(facts, null),
    reason: shareGone("no status received"),
  },
  {
    id: "AR15",
    rating: "Amber",
    when: (facts) => has(facts, "not-started") && facts.share >= facts.policy.notStartedAmberShare,
    reason: shareGone("not started"),
  },
  {
    id: "AR15g",
    rating: "Green",
    when: (facts) => has(facts, "not-started"),
    reason: shareGone("not started"),
  },
  {
    id: "AR16",
    rating: "Amber",
    when: isStale,
    reason: ({ inputs }) => [
      inputs.lastReturn === null
        ? "on track, but no return has come."
        : `on track, but no return since ${longDay(inputs.lastReturn)}.`,
    ],
  },
  {
    id: "AR17",
    rating: "Green",
    when: () => true,
    reason: (facts) => [`on track; ${returnWords(facts)}.`],
  },
];
