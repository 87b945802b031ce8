import { describeTimescale } from "../../src/calendar/describe-timescale.ts";
import { parseTimescale } from "../../src/calendar/parse-timescale.ts";
import type { Explain } from "./explanation.ts";

/** How a timescale phrase reads in the plan's years. */
export const explainTimescale: Explain = (value, { plan, asOf, dateSystem }) => {
  const reading = parseTimescale(value, {
    planStart: plan.start,
    planYears: plan.years,
    dateSystem,
    ...(asOf === undefined ? {} : { asOf }),
  });
  const { kind, start, end, precision, warnings, altEnd } = reading;
  return {
    text: describeTimescale(reading),
    json: { input: value, kind, start, end, precision, warnings, altEnd },
  };
};
