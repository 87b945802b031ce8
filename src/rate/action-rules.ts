import { longDay } from "../calendar/iso-day.ts";
import type { RatingName } from "../plan/master/master.ts";
import type { StatusId } from "../plan/plan.ts";
import type { RatingFacts } from "./rating-facts.ts";
import type { ReasonPart } from "./rating-reason.ts";
import {
  completionWords,
  disputedWords,
  dueWords,
  forecastWords,
  incompleteWords,
  overdueWords,
  returnWords,
  shareWords,
  undatedWords,
  withdrawnWords,
} from "./rating-words.ts";

/** One line of domain reference 3.3. */
export interface ActionRule {
  readonly id: string;
  readonly rating: RatingName;
  readonly when: (facts: RatingFacts) => boolean;
  /** Sentences that follow the colour and a colon. */
  readonly reason: (facts: RatingFacts) => readonly ReasonPart[];
  /** True where the reason quotes what somebody typed: who withdrew an action, what blocks it. */
  readonly quotes?: boolean;
}

const has = ({ inputs }: RatingFacts, status: StatusId | null): boolean => inputs.status === status;

const isProvenComplete = ({ inputs, asOf }: RatingFacts): boolean =>
  inputs.status === "complete" &&
  inputs.evidence > 0 &&
  inputs.completed !== null &&
  inputs.completed <= asOf;

/** Beyond the grace that the policy gives before an overdue date turns Red. */
const isLong = (days: number | null, { policy }: RatingFacts): boolean =>
  days !== null && days > policy.redAfterDays;

const isStale = ({ daysSilent, policy }: RatingFacts): boolean =>
  daysSilent === null || daysSilent > policy.staleAfterDays;

const isUndated = ({ dates }: RatingFacts): boolean => dates.end === null;

const obstacleOf = ({ inputs }: RatingFacts): string[] =>
  inputs.obstacle.trim() === "" ? [] : [`Obstacle: ${inputs.obstacle.trim()}`];

function recurringWords(facts: RatingFacts): string[] {
  if (has(facts, "on-track")) return [`recurring; ${returnWords(facts)}.`];
  const status = facts.inputs.status === null ? "no status received" : "not reported on track";
  return [`recurring; ${status}, ${returnWords(facts)}.`];
}

/** How much of the time has gone of an action that stands so, and when it is due. */
const shareGone =
  (standing: string) =>
  (facts: RatingFacts): ReasonPart[] => [`${standing}; ${shareWords(facts)}.`, dueWords(facts)];

/** The rules for actions, in order: the first that matches gives the rating. */
export const ACTION_RULES: readonly ActionRule[] = [
  {
    id: "AR01",
    rating: "Grey",
    when: (facts) => has(facts, "withdrawn"),
    reason: (facts) => [withdrawnWords(facts)],
    quotes: true,
  },
  {
    id: "AR02",
    rating: "Blue",
    when: isProvenComplete,
    reason: (facts) => [completionWords(facts)],
  },
  {
    id: "AR03",
    rating: "Amber",
    when: (facts) => has(facts, "complete"),
    reason: (facts) => [incompleteWords(facts)],
  },
  {
    id: "AR04",
    rating: "Red",
    when: (facts) => has(facts, "off-track"),
    reason: () => ["the lead reports off track."],
  },
  {
    id: "AR05r",
    rating: "Red",
    when: (facts) => has(facts, "blocked") && (facts.daysOverLatest ?? 0) > 0,
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
    id: "AR07",
    rating: "Amber",
    when: ({ daysOver }) => daysOver !== null && daysOver > 0,
    reason: (facts) =>
      (facts.daysOverLatest ?? 0) > 0
        ? [overdueWords(facts.daysOverLatest), dueWords(facts)]
        : [`${disputedWords(facts)}; the earlier day has passed.`],
  },
  {
    id: "AR08",
    rating: "Red",
    when: (facts) => isLong(facts.forecastLateLatest, facts),
    reason: (facts) => [forecastWords(facts, facts.forecastLateLatest, true)],
  },
  {
    id: "AR09",
    rating: "Amber",
    when: ({ forecastLate }) => forecastLate !== null && forecastLate > 0,
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
    when: (facts) =>
      (has(facts, null) || has(facts, "not-started")) && (facts.dates.start ?? "") > facts.asOf,
    reason: ({ dates }) => [`due to start ${longDay(dates.start ?? "")}.`],
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
    id: "AR15r",
    rating: "Red",
    when: (facts) => has(facts, "not-started") && facts.share >= facts.policy.notStartedRedShare,
    reason: shareGone("not started"),
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
