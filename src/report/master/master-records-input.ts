import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Master } from "../../plan/master/master.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import type { Register } from "../../plan/register/register.ts";
import type { KpiYearRating } from "../../rate/kpi/rate-kpis.ts";
import type { RatedAction } from "../../rate/rate-master.ts";

/** What the master shows of a rating. */
export type ShownRating = Omit<RatedAction, "calculated" | "inputs">;

/** Everything the master's tables are laid out from. */
export interface MasterRecordsInput {
  /** After the merge, where there was one. */
  readonly master: Master;
  /** The day as of which actions are rated. */
  readonly reportDate: IsoDay;
  /** By reference; an action without an entry keeps an empty rating. */
  readonly ratings: ReadonlyMap<string, ShownRating>;
  /** What the team keeps beside the plan; left out, its tables keep what they show. */
  readonly register?: Register;
  /** The KPIs' figures as the master shows them: those that are still the same are left as they stand. */
  readonly kpiYearsBefore?: readonly KpiYear[];
  /** Left out, the KPIs keep the ratings that they show. */
  readonly kpiRatings?: readonly KpiYearRating[];
}
