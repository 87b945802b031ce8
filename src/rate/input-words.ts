import { longDay, type IsoDay } from "../calendar/iso-day.ts";
import type { DueDates, Rating } from "./rating.ts";

const dayWords = (day: IsoDay | null): string => (day === null ? "none" : longDay(day));

function datesWords({ start, end, endLatest, originalEnd, recurring, label }: DueDates): string {
  const words = [
    `${start === null ? "no start" : longDay(start)} to ${end === null ? "no end" : longDay(end)}`,
    ...(endLatest === end ? [] : [`or ${dayWords(endLatest)}`]),
    ...(originalEnd === null ? [] : [`originally ${longDay(originalEnd)}`]),
    ...(recurring ? ["recurring"] : []),
    ...(label === "" ? [] : [`"${label}"`]),
  ];
  return words.join(", ");
}

/** Everything a rating was worked out from, label by label, so that anyone can work it out again. */
export function inputWords({ inputs, asOf }: Rating): Readonly<Record<string, string>> {
  const phases = inputs.phases.map((phase, at) => [`Phase ${at + 1}`, datesWords(phase)] as const);
  return Object.fromEntries([
    ["Report date", longDay(asOf)],
    ["Status", inputs.status ?? "none"],
    ...(inputs.percent === null ? [] : [["Per cent complete", `${inputs.percent}%`] as const]),
    ...(phases.length > 0 ? phases : [["Dates", datesWords(inputs.dates)] as const]),
    ["Plan starts", longDay(inputs.planStart)],
    ["Date completed", dayWords(inputs.completed)],
    ["Evidence", inputs.evidence > 0 ? "given" : "none"],
    ["Forecast finish", dayWords(inputs.forecast)],
    ["Last return", dayWords(inputs.lastReturn)],
    ["Obstacle", inputs.obstacle.trim() === "" ? "none" : inputs.obstacle.trim()],
  ]);
}
