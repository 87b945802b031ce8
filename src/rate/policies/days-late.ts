import { longDay } from "../../calendar/iso-day.ts";
import {
  has,
  isLong,
  isNotDueToStart,
  isPast,
  isUndated,
  type ActionRule,
} from "../action-rule.ts";
import type { RatingFacts } from "../rating-facts.ts";
import type { ReasonPart } from "../rating-reason.ts";
import {
  dueWords,
  forecastWords,
  lateWords,
  overdueWords,
  toStartWords,
  undatedWords,
  worseReportWords,
} from "../rating-words.ts";
import { settledRules } from "../settled-rules.ts";

function veryLateWords(facts: RatingFacts): ReasonPart[] {
  return isLong(facts.daysOverLatest, facts)
    ? [overdueWords(facts.daysOverLatest), dueWords(facts)]
    : [forecastWords(facts, facts.forecastLateLatest, true)];
}

/** "not late; due 31 March 2020.", and what the lead reports where that is worse. */
function inTimeWords(facts: RatingFacts): string[] {
  const { end } = facts.dates;
  const day =
    end === null ? "recurring; no day to be late against." : `not late; due ${longDay(end)}.`;
  return [day, ...worseReportWords(facts)];
}

/** By days late: up to a month Amber, more Red; whatever the lead reports, for a date speaks for itself. */
export const DAYS_LATE: readonly ActionRule[] = [
  ...settledRules("DL"),
  {
    id: "DL04",
    rating: "Red",
    when: (facts) => isLong(facts.daysOverLatest, facts) || isLong(facts.forecastLateLatest, facts),
    reason: veryLateWords,
  },
  {
    id: "DL05",
    rating: "Amber",
    when: ({ daysOver, forecastLate }) => isPast(daysOver) || isPast(forecastLate),
    reason: (facts) => ["late.", ...lateWords(facts)],
  },
  {
    id: "DL06",
    rating: "Grey",
    when: isNotDueToStart,
    reason: (facts) => [toStartWords(facts)],
  },
  {
    id: "DL07g",
    rating: "Grey",
    when: (facts) =>
      isUndated(facts) &&
      !facts.dates.recurring &&
      facts.daysIntoPlan <= facts.policy.undatedGraceDays,
    reason: (facts) => [undatedWords(facts)],
  },
  {
    id: "DL07",
    rating: "Amber",
    when: (facts) => isUndated(facts) && !facts.dates.recurring,
    reason: (facts) => [undatedWords(facts)],
  },
  {
    id: "DL08",
    rating: "Grey",
    when: (facts) => has(facts, null),
    reason: (facts) => ["no status received.", dueOrRecurring(facts)],
  },
  { id: "DL09", rating: "Green", when: () => true, reason: inTimeWords },
];

function dueOrRecurring(facts: RatingFacts): ReasonPart {
  return isUndated(facts) ? "Recurring." : dueWords(facts);
}
