import { partNotOver } from "../../calendar/year-part.ts";
import type { Plan } from "../../plan/plan.ts";
import type { KpiLogLine } from "../../plan/register/kpi-log.ts";
import { hasTooManyDecimals, isShare, kpiValueOf } from "../../plan/register/kpi-value.ts";
import { type KpiPlace, kpiPlaces } from "./kpi-key.ts";

/** Why a text is no figure of this KPI; null where it is. */
function whyNoFigure(written: string, { unit, isCounted }: KpiPlace): string | null {
  const value = kpiValueOf(written, unit);
  if (value === null && hasTooManyDecimals(written))
    return "The value has too many decimal places.";
  if (value === null) return "The value is not a number, and not [x].";
  if (typeof value !== "number") return null;
  if (isShare(unit) && (value < 0 || value > 100)) return "A percentage must be from 0 to 100.";
  return isCounted && value < 0 ? "A count must be 0 or more." : null;
}

/** Why a line's value does not enter the KPIs sheet; null where it does. Domain reference 2.4 D5. */
export function whySetAside(line: KpiLogLine, place: KpiPlace | undefined): string | null {
  if (line.value.trim() === "") return "A note without a value.";
  if (!place) return "The plan has no such KPI, or no such year or quarter.";
  const fault = whyNoFigure(line.value, place);
  if (fault !== null) return fault;
  const notOver = partNotOver(place.start, place.period, line.round);
  return notOver === null ? null : `${notOver}.`;
}

/**
 * The lines with those set aside whose value cannot stand, and why: it is no number, of a period after the
 * report date, or none of the plan's. All others stand, whatever was said of them before.
 */
export function withRefusals(lines: readonly KpiLogLine[], plan: Plan): KpiLogLine[] {
  const placeOf = kpiPlaces(plan);
  return lines.map((line) => {
    const why = whySetAside(line, placeOf(line));
    return { ...line, state: why === null ? "Merged" : "Set aside", why: why ?? "" };
  });
}
