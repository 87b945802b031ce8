import { NO_DATA } from "../../plan/kpi-sheet.ts";
import type { HandConflicts } from "../choose-three-way.ts";
import {
  type DerivedKpi,
  kpiConflictId,
  type KpiDifference,
  lineSaying,
  sourceOf,
} from "./derive-kpis.ts";
import { kpiRef, type KpiPlace, meaningOf, placeName } from "./kpi-key.ts";
import type { Partner } from "../../plan/plan.ts";

/** One figure three ways: what the log said when it was last merged, what the sheet says, what the log says now. */
export interface KpiThreeWay {
  readonly place: KpiPlace;
  /** Null where the log gave none: nothing had come, or nobody had chosen. */
  readonly base: string | null;
  /** Meanings of every value that the log held then: what stands without a base may be one of them. */
  readonly logged: ReadonlySet<string>;
  readonly standing: string;
  readonly derived: DerivedKpi | undefined;
}

/** Whether the log's value is taken into the sheet, and what a person must choose. */
interface KpiChoice {
  readonly takes: boolean;
  readonly asked?: string;
  readonly open?: KpiDifference;
}

const MISSING: ReadonlySet<string> = new Set(["", NO_DATA]);

function handDifference(
  { place, standing, derived }: KpiThreeWay,
  id: string,
  partners: readonly Partner[],
): KpiDifference {
  const line = derived && lineSaying(derived);
  return {
    id,
    round: line?.round ?? "",
    ref: kpiRef(place),
    heading: placeName(place),
    why: "The KPIs sheet was changed by hand, and a return says something else.",
    first: standing,
    firstFrom: `KPIs, KPI ${place.kpi}, ${placeName(place)}`,
    firstPrint: "",
    second: line?.value ?? "",
    secondFrom: line ? sourceOf(line, partners) : "",
  };
}

/**
 * Base, sheet, return: who changed what decides, as for every other value (the design's three-way merge).
 * A blank and `[x]` give way to any value; `[x]` from a return does not take away what the team typed.
 */
export function chooseKpiValue(
  way: KpiThreeWay,
  conflicts: HandConflicts,
  partners: readonly Partner[],
): KpiChoice {
  const { unit } = way.place;
  const given = way.derived?.value ?? null;
  const base = way.base === null ? "" : meaningOf(way.base, unit);
  const standing = meaningOf(way.standing, unit);
  // What returns said and no longer say is taken back: two of them differ, and a person must choose.
  if (given === null) return { takes: way.base !== null && standing === base };
  const derived = meaningOf(given, unit);
  const isNew = derived !== base;
  if (derived === standing) return { takes: false };
  const isOwn = way.base === null ? way.logged.has(standing) : standing === base;
  if (isNew && (isOwn || MISSING.has(standing))) return { takes: true };
  if (MISSING.has(derived) || MISSING.has(standing)) return { takes: false };
  const id = kpiConflictId(way.place, [`by hand\t${standing}`, `returned\t${derived}`]);
  if (!isNew && !conflicts.waits(id)) return { takes: false };
  const verdict = conflicts.verdictOf(id);
  if (verdict) return { takes: verdict.decision === "Use B", asked: id };
  return { takes: false, asked: id, open: handDifference(way, id, partners) };
}
