import { describeTimescale } from "../../src/calendar/describe-timescale.ts";
import { parseTimescale } from "../../src/calendar/parse-timescale.ts";
import { headingSense, readUnderHeading } from "../../src/calendar/read-under-heading.ts";
import type { Explain } from "./explanation.ts";

/** How a timescale phrase reads in the plan's years, under the heading it stands below where one is given. */
export const explainTimescale: Explain = (value, { plan, asOf, dateSystem, heading }) => {
  const context = {
    planStart: plan.start,
    planYears: plan.years,
    dateSystem,
    ...(asOf === undefined ? {} : { asOf }),
  };
  const reading =
    heading === undefined
      ? parseTimescale(value, context)
      : readUnderHeading(value, headingSense(heading), context);
  const { kind, start, end, precision, warnings, altEnd } = reading;
  return {
    text: describeTimescale(reading),
    json: { input: value, kind, start, end, precision, warnings, altEnd },
  };
};
