import { yearPartName } from "../../calendar/year-part.ts";
import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Plan } from "../../plan/plan.ts";
import { planYears } from "../../plan/plan-years.ts";
import type { KpiLogLine } from "../../plan/register/kpi-log.ts";
import type { KpiPeriod } from "../../plan/register/kpi-periods.ts";
import { isCounted, kpiValueOf } from "../../plan/register/kpi-value.ts";
import { tidy } from "../../text/tidy.ts";
import type { ValueReading } from "../standings/read-value.ts";
import type { Asked } from "../standings/settle-candidates.ts";

/** One figure of the KPIs sheet: a KPI in one period of one plan year. */
export interface KpiPlace {
  readonly kpi: string;
  /** As the sheet names it: `April 2018 to March 2019`. */
  readonly year: string;
  readonly start: IsoDay;
  readonly period: KpiPeriod;
  readonly unit: string;
  /** True where the figure is never below 0. */
  readonly isCounted: boolean;
}

/** What a line's or a place's figure is told by. */
export function placeKey({
  kpi,
  year,
  period,
}: Pick<KpiLogLine, "kpi" | "year" | "period">): string {
  return JSON.stringify([kpi, year, period]);
}

/** Where a line's value belongs; undefined where the plan has no such KPI or year. */
export function kpiPlaces(plan: Plan): (line: KpiLogLine) => KpiPlace | undefined {
  const known = new Map(plan.kpis.map((one) => [one.number, one]));
  const starts = new Map(planYears(plan).map(({ name, start }) => [name, start]));
  return ({ kpi, year, period }) => {
    const facts = known.get(kpi);
    const start = starts.get(year);
    if (facts === undefined || start === undefined) return undefined;
    return { kpi, year, start, period, unit: facts.unit, isCounted: isCounted(facts) };
  };
}

/** How the Conflicts sheet names a figure's KPI: `KPI 4`. */
export function kpiRef({ kpi }: Pick<KpiPlace, "kpi">): string {
  return `KPI ${kpi}`;
}

/** True for what `kpiRef` gives. */
export function isKpiRef(ref: string): boolean {
  return /^KPI \S/u.test(ref);
}

/** How people name a figure's period: `Quarter 2 (July to September 2018), April 2018 to March 2019`. */
export function placeName({ start, period, year }: KpiPlace): string {
  return `${yearPartName(start, period)}, ${year}`;
}

/** Reads a KPI's values: `1,234` and `1234` say the same; what is no figure stands for itself. */
export function figureReading(unit: string): ValueReading {
  return {
    meaningOf: (text) => {
      const value = kpiValueOf(text, unit);
      return value === null ? tidy(text) : String(value);
    },
    shownOf: (text) => text,
  };
}

/** What is asked where the values of a figure differ. */
export function askedOf(place: KpiPlace): Asked {
  return {
    ref: kpiRef(place),
    field: "value",
    heading: placeName(place),
    key: `${place.start} ${place.period}`,
    reading: figureReading(place.unit),
  };
}
