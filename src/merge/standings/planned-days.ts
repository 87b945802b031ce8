import type { IsoDay } from "../../calendar/iso-day.ts";
import { timescaleOf } from "../../plan/action-timescale.ts";
import type { Action, Plan } from "../../plan/plan.ts";

/** Every day that an action's timescale, in any of its readings and phases, gives as start or finish. */
export interface PlannedDays {
  readonly start: ReadonlySet<IsoDay>;
  readonly finish: ReadonlySet<IsoDay>;
}

function daysIn(days: readonly (IsoDay | null)[]): Set<IsoDay> {
  return new Set(days.filter((day) => day !== null));
}

/** The plan's own dates for an action: what a return proposes is compared with them. */
export function plannedDays(
  action: Pick<Action, "timescale" | "timescaleHeading">,
  plan: Pick<Plan, "start" | "years">,
): PlannedDays {
  const whole = timescaleOf(action, plan);
  const readings = [whole, ...whole.phases];
  return {
    start: daysIn(readings.map(({ start }) => start)),
    finish: daysIn(readings.flatMap(({ end, altEnd }) => [end, altEnd])),
  };
}
