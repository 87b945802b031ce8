import type { Plan } from "../../../src/plan/plan.ts";
import { isRecommendation } from "../../../src/plan/register/is-recommendation.ts";
import type { Register } from "../../../src/plan/register/register.ts";
import { sampleKpiYear } from "../../support/sample-kpis.ts";
import { sampleRegister } from "../../support/sample-register.ts";
import { sampleEvidence, sampleTracking } from "../../support/sample-tracking.ts";
import { numbersFrom, sentence, type NextNumber } from "./words.ts";

/** Every column of a KPI filled in; counts of people are small now and then, so that some are hidden. */
function kpiYearsOf({ kpis }: Plan, next: NextNumber): Register["kpiYears"] {
  return kpis.map(({ number, countsPeople }) => {
    const quarters = Array.from({ length: 3 }, () => 2 + next(countsPeople ? 40 : 90));
    const [q1 = 0, q2 = 0, q3 = 0] = quarters;
    return sampleKpiYear(number, {
      provider: "P0",
      counting: "Discrete",
      baseline: String(30 + next(60)),
      baselinePeriod: "April 2017 to March 2018",
      target: "60",
      definition: sentence(next, 10),
      comparator: "Region",
      comparatorValue: "50",
      comparatorDate: "2018-03-31",
      correctiveAction: sentence(next, 8),
      values: { q1: String(q1), q2: String(q2), q3: "[x]", year: String(q1 + q2 + q3) },
    });
  });
}

function repeat<Entry>(
  entries: readonly Entry[],
  count: number,
  change: (entry: Entry, at: number) => Entry,
) {
  const [sample] = entries;
  return sample === undefined ? [] : Array.from({ length: count }, (_, at) => change(sample, at));
}

/** What a team keeps beside a plan: evidence and tracking for its recommendations, and a tenth of everything else. */
export function generateRegister(plan: Plan): Register {
  const next = numbersFrom(plan.actions.length);
  const sample = sampleRegister();
  const refs = plan.actions.map(({ ref }) => ref).filter(isRecommendation);
  const tenth = refs.length;
  const named = (at: number) => ({ id: String(at), note: sentence(next, 6) });
  return sampleRegister({
    recommendations: repeat(sample.recommendations, tenth, (entry, at) => ({
      ...entry,
      ref: refs[at] ?? "",
    })),
    parts: repeat(sample.parts, tenth, (entry, at) => ({ ...entry, ref: refs[at] ?? "" })),
    evidence: refs.flatMap((ref) =>
      ["2018-09-01", "2018-11-01"].map((day) =>
        sampleEvidence(`${ref} ${day}`, ref, day, { text: sentence(next, 30) }),
      ),
    ),
    tracking: refs.map((ref, at) =>
      sampleTracking(ref, "2018-10-16", { assessment: 6, concluded: at % 5 === 0 }),
    ),
    kpiYears: kpiYearsOf(plan, next),
    kpiLog: [],
    datasets: repeat(sample.datasets, tenth, (entry, at) => ({ ...entry, ...named(at) })),
    forwardPlan: repeat(sample.forwardPlan, tenth, (entry, at) => ({
      ...entry,
      id: String(at),
      item: sentence(next, 8),
    })),
    meetingActions: repeat(sample.meetingActions, tenth, (entry, at) => ({
      ...entry,
      ...named(at),
    })),
  });
}
