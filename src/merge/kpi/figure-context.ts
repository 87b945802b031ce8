import type { Partner, Plan } from "../../plan/plan.ts";
import { providerIds } from "../../plan/register/asked-kpis.ts";
import type { KpiLogLine } from "../../plan/register/kpi-log.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import { type KpiPlace, kpiPlaces } from "./kpi-key.ts";

/** What the lines of the KPI log are read with. */
export interface FigureContext {
  readonly placeOf: (line: KpiLogLine) => KpiPlace | undefined;
  /** True where the line comes from the partner that provides the figure. */
  readonly isProviders: (line: KpiLogLine) => boolean;
  readonly partners: readonly Partner[];
}

/** Reads each name of a provider once, however many lines there are. */
export function figureContext(plan: Plan, kpiYears: readonly KpiYear[]): FigureContext {
  const keyOf = ({ kpi, year }: Pick<KpiLogLine, "kpi" | "year">): string =>
    JSON.stringify([kpi, year]);
  const providers = new Map(
    kpiYears.map((entry) => [keyOf(entry), new Set(providerIds(entry.provider, plan))]),
  );
  return {
    placeOf: kpiPlaces(plan),
    isProviders: (line) =>
      line.partner !== null && providers.get(keyOf(line))?.has(line.partner) === true,
    partners: plan.partners,
  };
}
