import { longDay } from "../../src/calendar/iso-day.ts";
import { newMaster } from "../../src/plan/master/new-master.ts";
import { ratingPolicyOf } from "../../src/plan/rating-policies.ts";
import { readReference } from "../../src/plan/read-reference.ts";
import { rateMaster } from "../../src/rate/rate-master.ts";
import { UsageError } from "../command.ts";
import { firstReportDate } from "../plans/first-report-date.ts";
import type { Explain } from "./explanation.ts";

/** How an action is rated as of a day, by which rule and from which inputs. */
export const explainRating: Explain = (value, { plan, master, asOf }) => {
  const date = asOf ?? firstReportDate(plan);
  const reading = readReference(value, plan);
  const rated =
    reading.kind === "action"
      ? rateMaster(master ?? newMaster(plan), date).get(reading.ref)
      : undefined;
  if (!rated) throw new UsageError(`${value} is no action of the plan.`);
  const { by } = ratingPolicyOf(plan.policy);
  const inputs = Object.entries(rated.inputs)
    .map(([name, input]) => `    ${name}: ${input}`)
    .join("\n");
  return {
    text: `${rated.rating} as of ${longDay(date)}, by rule ${rated.rule}. ${rated.reason}\n    Rated ${by}.\n${inputs}`,
    json: { input: value, date, policy: plan.policy.rating, ...rated },
  };
};
