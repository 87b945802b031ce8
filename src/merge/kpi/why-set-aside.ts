import { partNotOver } from "../../calendar/year-part.ts";
import type { KpiLogLine } from "../../plan/register/kpi-figures.ts";
import { kpiValueOf } from "../../plan/register/kpi-value.ts";
import type { KpiPlace } from "./kpi-key.ts";

/** Why a line's value does not enter the KPIs sheet; null where it does. Domain reference 2.4 D5. */
export function whySetAside(line: KpiLogLine, place: KpiPlace | undefined): string | null {
  if (line.value.trim() === "") return "A note without a value.";
  if (!place) return "The plan has no such KPI, or no such year or quarter.";
  if (kpiValueOf(line.value, place.unit) === null) return "The value is not a number, and not [x].";
  const notOver = partNotOver(place.start, place.period, line.round);
  return notOver === null ? null : `${notOver}.`;
}
