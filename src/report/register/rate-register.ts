import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Master } from "../../plan/master/master.ts";
import type { Register } from "../../plan/register/register.ts";
import { updateTracking } from "../../rate/category/update-tracking.ts";
import { rateKpis, type KpiYearRating } from "../../rate/kpi/rate-kpis.ts";
import { completeRegister } from "./complete-register.ts";

/** The register as of a day, with the ratings of its KPIs. */
export interface RatedRegister {
  /** With an entry for each recommendation, and the Tracking rows of the day brought up to date. */
  readonly register: Register;
  readonly kpiRatings: readonly KpiYearRating[];
}

/** Proposes a category for each recommendation and rates each KPI as of a day. */
export function rateRegister(master: Master, register: Register, date: IsoDay): RatedRegister {
  const complete = completeRegister(register, master.plan);
  return {
    register: { ...complete, tracking: updateTracking(master, complete, date) },
    kpiRatings: rateKpis(master.plan, complete.kpiYears, date),
  };
}
