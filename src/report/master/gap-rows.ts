import type { MasterRecord } from "../../plan/master-tables.ts";
import { planGaps, type PlanGaps } from "../../plan/plan-gaps.ts";
import type { Plan } from "../../plan/plan.ts";

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

/** One row for each kind of gap in the plan that is there: what, which actions, what to do. */
export function gapRows(plan: Plan): MasterRecord[] {
  const gaps = planGaps(plan);
  return GAPS.filter(({ key }) => gaps[key].length > 0).map(({ key, one, many, mend }) => {
    const count = gaps[key].length;
    const total = plan.actions.length;
    return {
      what: "Gap in the plan",
      who: gaps[key].join(", "),
      why: `${count} of ${total} actions ${count === 1 ? one : many}. ${mend}`,
    };
  });
}

/** How many actions have at least one gap. */
export function actionsWithGaps(plan: Plan): number {
  return new Set(Object.values(planGaps(plan)).flat()).size;
}
