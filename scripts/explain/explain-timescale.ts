import { describeTimescale } from "../../src/calendar/describe-timescale.ts";
import { parseTimescale } from "../../src/calendar/parse-timescale.ts";
import { optionDay, optionText } from "../arguments.ts";
import { UsageError } from "../command.ts";
import type { Explain } from "./explanation.ts";

function dateSystemOf(text: string | undefined): 1900 | 1904 {
  if (text === undefined || text === "1900") return 1900;
  if (text === "1904") return 1904;
  throw new UsageError(`--date-system must be 1900 or 1904. ${text} is neither.`);
}

/** How a timescale phrase reads in the plan's years. */
export const explainTimescale: Explain = (value, { plan }, given) => {
  const asOf = optionDay(given, "date");
  const reading = parseTimescale(value, {
    planStart: plan.start,
    planYears: plan.years,
    dateSystem: dateSystemOf(optionText(given, "date-system")),
    ...(asOf === undefined ? {} : { asOf }),
  });
  const { kind, start, end, precision, warnings, altEnd } = reading;
  return {
    text: describeTimescale(reading),
    json: { input: value, kind, start, end, precision, warnings, altEnd },
  };
};
