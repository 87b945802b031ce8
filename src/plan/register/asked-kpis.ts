import type { IsoDay } from "../../calendar/iso-day.ts";
import { isPartOver, yearPartSpan } from "../../calendar/year-part.ts";
import type { Plan } from "../plan.ts";
import { planYears } from "../plan-years.ts";
import { readPartner, splitPartners } from "../read-partner.ts";
import { KPI_PERIODS, type KpiPeriod } from "./kpi-periods.ts";
import type { KpiYear } from "./kpi-year.ts";

/** One figure that a partner is asked for. */
export interface AskedKpi {
  readonly kpi: string;
  readonly measure: string;
  readonly unit: string;
  /** As the KPIs sheet names it: `April 2018 to March 2019`. */
  readonly year: string;
  readonly start: IsoDay;
  readonly period: KpiPeriod;
  /** What the KPIs sheet shows for it: a number, a marker, or an empty text. */
  readonly last: string;
}

/** First days of the plan year in which the day lies and of the one before; after the plan its last two. */
function recentYears(plan: Pick<Plan, "start" | "years">, day: IsoDay): ReadonlySet<IsoDay> {
  const begun = planYears(plan).filter(({ start }) => start <= day);
  return new Set(begun.slice(-2).map(({ start }) => start));
}

/** Ids of the partners that are surely named as a KPI's provider, by any of their spellings. */
export function providerIds(provider: string, { partners }: Pick<Plan, "partners">): string[] {
  return splitPartners(provider, partners).flatMap((name) => {
    const reading = readPartner(name, partners);
    return reading.kind === "known" ? [reading.id] : [];
  });
}

/** Latest first; of two that end on one day the quarter before the year. */
function byPeriod(a: AskedKpi, b: AskedKpi): number {
  const [first, second] = [yearPartSpan(a.start, a.period), yearPartSpan(b.start, b.period)];
  if (first.end !== second.end) return first.end < second.end ? 1 : -1;
  return KPI_PERIODS.indexOf(a.period) - KPI_PERIODS.indexOf(b.period);
}

/**
 * The figures that a return asks its partner for: of each KPI that it provides, every period of the
 * current and the previous plan year that is over on the round's day. Latest period first, then in the
 * plan's order.
 */
export function askedKpis(
  plan: Plan,
  kpiYears: readonly KpiYear[],
  partnerId: string,
  day: IsoDay,
): AskedKpi[] {
  const recent = recentYears(plan, day);
  const asked = plan.kpis.flatMap(({ number, measure, unit }) =>
    kpiYears
      .filter(
        ({ kpi, provider }) => kpi === number && providerIds(provider, plan).includes(partnerId),
      )
      .flatMap(({ year, start, values }) =>
        start !== null && recent.has(start)
          ? KPI_PERIODS.filter((period) => isPartOver(start, period, day)).map((period) => {
              const last = values[period];
              return { kpi: number, measure, unit, year, start, period, last };
            })
          : [],
      ),
  );
  return asked.sort(byPeriod);
}
