import type { Kpi, Plan } from "../../plan/plan.ts";
import type { KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import { isShare } from "../../plan/register/kpi-value.ts";
import {
  readFigure,
  readTarget,
  readTolerance,
  type Target,
} from "../../plan/register/read-figure.ts";
import type { EarlierValue } from "./kpi-periods.ts";
import type { KpiInputs } from "./kpi-rating.ts";

const QUARTERS_GONE: Readonly<Record<KpiPeriod, number>> = { q1: 1, q2: 2, q3: 3, q4: 4, year: 4 };

function share(target: Target, part: number): Target {
  if (target.kind === "number") return { kind: "number", number: target.number * part };
  if (target.kind !== "range") return target;
  return { kind: "range", range: { low: target.range.low * part, high: target.range.high * part } };
}

/**
 * A cumulative figure is held against the target's share for the quarters that have gone; a percentage
 * of the year so far against the whole of it: it does not grow with the year.
 */
function profiled(
  { unit }: Kpi,
  year: KpiYear,
  period: KpiPeriod,
): Pick<KpiInputs, "target" | "targetNote"> {
  const target = readTarget(year.target);
  const gone = QUARTERS_GONE[period];
  if (year.counting !== "Cumulative" || gone === 4 || isShare(unit))
    return { target, targetNote: "" };
  const targetNote = `the year's target for ${gone} of 4 quarters`;
  return { target: share(target, gone / 4), targetNote };
}

/** The part of the year's target that a cumulative figure is held against; null where it is the whole. */
export function targetSoFar(kpi: Kpi, year: KpiYear, period: KpiPeriod): number | null {
  const { target, targetNote } = profiled(kpi, year, period);
  return targetNote !== "" && target.kind === "number" ? target.number : null;
}

function toleranceOf({ tolerance }: KpiYear, percent: number): KpiInputs["tolerance"] {
  const typed = readTolerance(tolerance);
  return typed === null || typed.kind === "none"
    ? { kind: "percent", number: percent }
    : { kind: typed.kind, number: typed.number };
}

/** What a KPI is rated from at one period of one year: what is typed there, else the plan's settings. */
export function kpiInputs(
  { policy, partners }: Pick<Plan, "policy" | "partners">,
  kpi: Kpi,
  year: KpiYear,
  period: KpiPeriod,
  previous: EarlierValue | null,
): KpiInputs {
  const provider = year.provider.trim();
  const known = partners.find(({ shortName }) => shortName === provider);
  return {
    actual: readFigure(year.values[period]),
    previous: previous?.value ?? null,
    ...profiled(kpi, year, period),
    polarity: kpi.polarity,
    tolerance: toleranceOf(year, policy.kpiTolerancePercent),
    deadBandPercent: policy.kpiDeadBandPercent,
    provider: known?.name ?? provider,
  };
}
