import { isPartOver } from "../../calendar/year-part.ts";
import type { IsoDay } from "../../calendar/iso-day.ts";
import { NO_DATA } from "../../plan/kpi-sheet.ts";
import type { Plan } from "../../plan/plan.ts";
import { planYears } from "../../plan/plan-years.ts";
import { KPI_PERIODS, type KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";

const NO_VALUES: KpiYear["values"] = { q1: "", q2: "", q3: "", q4: "", year: "" };

function newKpiYear(kpi: string, year: string, start: IsoDay): KpiYear {
  return {
    kpi,
    year,
    start,
    definition: "",
    counting: null,
    baseline: "",
    baselinePeriod: "",
    target: "",
    tolerance: "",
    comparator: "",
    comparatorValue: "",
    comparatorDate: null,
    values: NO_VALUES,
    provider: "",
    correctiveAction: "",
  };
}

/**
 * Every KPI of the plan in every year of it: as the register has it, else with nothing filled in; then
 * what the register has beside these.
 */
export function everyKpiYear(plan: Plan, kpiYears: readonly KpiYear[]): KpiYear[] {
  const known = new Map(kpiYears.map((entry) => [JSON.stringify([entry.kpi, entry.year]), entry]));
  const wanted = plan.kpis.flatMap(({ number }) =>
    planYears(plan).map(({ name, start }) => {
      const key = JSON.stringify([number, name]);
      const entry = known.get(key) ?? newKpiYear(number, name, start);
      known.delete(key);
      return entry;
    }),
  );
  return [...wanted, ...known.values()];
}

/** True where nothing is filled in: such an entry is not kept. */
export function isBlankKpiYear({ values, ...entry }: KpiYear): boolean {
  const filled = { ...entry, kpi: "", year: "", start: null };
  return [...Object.values(values), ...Object.values(filled)].every(
    (value) => value === "" || value === null,
  );
}

/** The year's values with `[x]` wherever a period is over on the day and its figure is blank. */
export function withMissingMarked(
  { start, values }: Pick<KpiYear, "start" | "values">,
  day: IsoDay,
): KpiYear["values"] {
  const marked = (period: KpiPeriod): string => {
    const isMissing = values[period].trim() === "" && start !== null;
    return isMissing && isPartOver(start, period, day) ? NO_DATA : values[period];
  };
  const [q1, q2, q3, q4, year] = KPI_PERIODS.map(marked) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { q1, q2, q3, q4, year };
}
