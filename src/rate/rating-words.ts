import { daysBetween, longDay, type IsoDay } from "../calendar/iso-day.ts";
import { capital } from "../text/capital.ts";
import { count } from "../text/count.ts";
import type { RatingFacts } from "./rating-facts.ts";
import type { ReasonPart } from "./rating-reason.ts";
import type { DueDates } from "./rating.ts";

const dayOf = (day: IsoDay | null): string => (day === null ? "an unknown day" : longDay(day));

const isDisputed = ({ end, endLatest }: DueDates): boolean => (endLatest ?? end) !== end;

/** "date disputed: due 31 March 2020 or 31 March 2021" */
export function disputedWords({ dates }: RatingFacts): string {
  return `date disputed: due ${dayOf(dates.end)} or ${dayOf(dates.endLatest ?? dates.end)}`;
}

/** "Due 31 March 2020.", which a short reason leaves out; with both days where the date is disputed. */
export function dueWords(facts: RatingFacts): ReasonPart {
  const { dates } = facts;
  if (isDisputed(dates)) return `${capital(disputedWords(facts))}.`;
  return { due: `Due ${dayOf(dates.end)}.` };
}

/** "overdue 45 days." */
export function overdueWords(days: number | null): string {
  return `overdue ${count(days ?? 0, "day")}.`;
}

/** "withdrawn on 14 November 2018 by the council" */
export function withdrawnWords({ inputs }: RatingFacts): string {
  const on = inputs.withdrawnOn === null ? "" : ` on ${longDay(inputs.withdrawnOn)}`;
  return `withdrawn${on}${inputs.withdrawnBy === "" ? "" : ` by ${inputs.withdrawnBy}`}.`;
}

/** "due to start 1 April 2020." */
export function toStartWords({ dates }: RatingFacts): string {
  return `due to start ${dayOf(dates.start)}.`;
}

/** How late an action is, by the latest reading of its date; nothing where it is not late. */
export function lateWords(facts: RatingFacts): ReasonPart[] {
  const { daysOverLatest, daysOver, forecastLate } = facts;
  if ((daysOverLatest ?? 0) > 0) return [capital(overdueWords(daysOverLatest)), dueWords(facts)];
  if ((daysOver ?? 0) > 0) return [`${capital(disputedWords(facts))}; the earlier day has passed.`];
  if ((forecastLate ?? 0) > 0) return [capital(forecastWords(facts, forecastLate, false))];
  return [];
}

/** What the lead reports, where a policy that does not ask it gives a better colour. */
export function worseReportWords({ inputs }: RatingFacts): string[] {
  if (inputs.status === "off-track") return ["The lead reports off track."];
  return inputs.status === "blocked" ? ["The lead reports blocked."] : [];
}

/** Whether a completed action was on time, against the date it had before any revision. */
export function completionWords({ inputs, dates }: RatingFacts): string {
  const target = dates.originalEnd ?? dates.endLatest ?? dates.end;
  const done = `complete ${dayOf(inputs.completed)}`;
  if (target === null || inputs.completed === null) return `${done}; no due date was agreed.`;
  const late = daysBetween(target, inputs.completed);
  return late > 0
    ? `${done}, ${count(late, "day")} late against ${dates.originalEnd === null ? "the due date" : "the original date"}, ${longDay(target)}.`
    : `${done}, on time.`;
}

/** What keeps a reported completion from counting. */
export function incompleteWords({ inputs, asOf }: RatingFacts): string {
  const lacks = [
    ...(inputs.evidence > 0 ? [] : ["the evidence"]),
    ...(inputs.completed === null ? ["the date completed"] : []),
  ];
  const missing =
    lacks.length === 0
      ? ""
      : ` ${lacks.join(" and ")} ${lacks.length === 1 ? "is" : "are"} missing.`;
  const future =
    inputs.completed !== null && inputs.completed > asOf
      ? ` The date completed, ${longDay(inputs.completed)}, is after the report date.`
      : "";
  return missing === ""
    ? `completion reported.${future}`
    : `completion reported, but${missing}${future}`;
}

/** "forecast 2 May 2020 is 32 days after the due date, 31 March 2020." */
export function forecastWords(
  { inputs, dates }: RatingFacts,
  days: number | null,
  latest: boolean,
): string {
  const due = latest ? (dates.endLatest ?? dates.end) : dates.end;
  return `forecast ${dayOf(inputs.forecast)} is ${count(days ?? 0, "day")} after the due date, ${dayOf(due)}.`;
}

/** "last return 16 October 2018" */
export function returnWords({ inputs }: RatingFacts): string {
  return inputs.lastReturn === null
    ? "no return has come"
    : `last return ${longDay(inputs.lastReturn)}`;
}

/** "62% of the time has gone" */
export function shareWords({ share }: RatingFacts): string {
  return share > 1
    ? "all of the time has gone"
    : `${Math.floor(share * 100)}% of the time has gone`;
}

/** "no date agreed 6 months into the plan." */
export function undatedWords({ daysIntoPlan }: RatingFacts): string {
  if (daysIntoPlan < 0) return "no date agreed yet; the plan has not begun.";
  const months = Math.floor(daysIntoPlan / (365.25 / 12));
  return `no date agreed ${count(months, "month")} into the plan.`;
}
