import { planGaps, type PlanGaps } from "../plan/plan-gaps.ts";
import type { Plan } from "../plan/plan.ts";
import { count, figure } from "../text/count.ts";

const GAPS: readonly {
  readonly key: keyof PlanGaps;
  readonly one: string;
  readonly many: string;
  readonly mend: string;
}[] = [
  {
    key: "withoutLead",
    one: "has no lead partner",
    many: "have no lead partner",
    mend: "Agree who leads.",
  },
  {
    key: "unsettledLead",
    one: "has a lead that is not settled",
    many: "have a lead that is not settled",
    mend: "Confirm who leads.",
  },
  { key: "withoutDate", one: "has no date", many: "have no date", mend: "Agree a date." },
  {
    key: "dateToBeConfirmed",
    one: "has a date to be confirmed",
    many: "have a date to be confirmed",
    mend: "Agree the date.",
  },
  {
    key: "withoutMeasure",
    one: "has no success measure",
    many: "have no success measure",
    mend: "Agree how success is measured.",
  },
  {
    key: "disputedDate",
    one: "has a timescale that contradicts itself",
    many: "have a timescale that contradicts itself",
    mend: "Ask the lead which date is meant.",
  },
];

/** A kind of gap that a plan has. */
export interface PlanGapLine {
  /** References of the actions concerned, in the plan's order. */
  readonly refs: readonly string[];
  /** How many of all, and what to do. */
  readonly sentence: string;
}

/** Each kind of gap in the plan that is there, in words. */
export function planGapLines(plan: Plan): PlanGapLine[] {
  const gaps = planGaps(plan);
  return GAPS.filter(({ key }) => gaps[key].length > 0).map(({ key, one, many, mend }) => {
    const refs = gaps[key];
    const words = refs.length === 1 ? one : many;
    return {
      refs,
      sentence: `${figure(refs.length)} of ${count(plan.actions.length, "action")} ${words}. ${mend}`,
    };
  });
}
