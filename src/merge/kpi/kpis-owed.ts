import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Plan } from "../../plan/plan.ts";
import { askedKpis } from "../../plan/register/asked-kpis.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import type { KpisOwed } from "../lines/expected-partners.ts";

/** The KPIs whose figures each partner is asked for in the round of a day, in the plan's order. */
export function kpisOwed(plan: Plan, kpiYears: readonly KpiYear[], day: IsoDay): KpisOwed {
  return new Map(
    plan.partners.map(({ id }) => {
      const asked = new Set(askedKpis(plan, kpiYears, id, day).map(({ kpi }) => kpi));
      return [id, plan.kpis.map(({ number }) => number).filter((number) => asked.has(number))];
    }),
  );
}
