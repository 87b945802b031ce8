import type { IsoDay } from "../../calendar/iso-day.ts";
import type { KPIS } from "../master/kpis.ts";
import type { PartOf } from "../table/define-table.ts";
import type { KpiPeriod } from "./kpi-periods.ts";

/** One KPI in one plan year, every figure exactly as it was typed: a number or a marker. */
export type KpiYear = PartOf<typeof KPIS, "year"> & {
  /** The KPI's number: `4`, `B1`. */
  readonly kpi: string;
  /** First day of the year; null where its name is none of the plan's years. */
  readonly start: IsoDay | null;
  readonly values: Readonly<Record<KpiPeriod, string>>;
};
