import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Plan } from "../../plan/plan.ts";
import { KPI_PERIODS, type KpiPeriod, type KpiYear } from "../../plan/register/kpi-figures.ts";
import { isCounted } from "../../plan/register/kpi-value.ts";
import type { HandConflicts } from "../choose-three-way.ts";
import type { StandingChange } from "../keep-hand-edits.ts";
import { chooseKpiValue, type KpiThreeWay } from "./choose-kpi-value.ts";
import { type DerivedKpi, type KpiDifference, lineSaying, sourceOf } from "./derive-kpis.ts";
import { type KpiPlace, kpiRef, placeKey, placeName } from "./kpi-key.ts";
import { everyKpiYear, isBlankKpiYear, withMissingMarked } from "./kpi-standings.ts";

/** What the log said and says, and what is known of the figures that the team typed. */
interface KpiSources {
  readonly plan: Plan;
  readonly before: ReadonlyMap<string, DerivedKpi>;
  /** Meanings of every value of a figure that the log held before, by the figure's key. */
  readonly logged: ReadonlyMap<string, ReadonlySet<string>>;
  readonly derived: ReadonlyMap<string, DerivedKpi>;
  readonly conflicts: HandConflicts;
  /** The day as of which a period is over. */
  readonly day: IsoDay;
}

/** The KPIs sheet after a merge. */
interface MergedKpiYears {
  readonly kpiYears: readonly KpiYear[];
  readonly changes: readonly StandingChange[];
  readonly open: readonly KpiDifference[];
  readonly asked: readonly string[];
  /** Ids of log lines whose value waits because the team typed another one. */
  readonly waiting: ReadonlySet<string>;
  readonly marked: readonly KpiPlace[];
}

const NOTHING: ReadonlySet<string> = new Set();
/** What is known of a KPI that the plan does not have. */
const UNKNOWN = { unit: "", countsPeople: false };

type Chosen = KpiThreeWay & ReturnType<typeof chooseKpiValue> & { readonly period: KpiPeriod };

function chooseAll(entry: KpiYear, sources: KpiSources): Chosen[] {
  const { plan, before, logged, derived, conflicts } = sources;
  const { kpi, year, start } = entry;
  if (start === null) return [];
  const facts = plan.kpis.find(({ number }) => number === kpi) ?? UNKNOWN;
  return KPI_PERIODS.map((period) => {
    const place = { kpi, year, start, period, unit: facts.unit, isCounted: isCounted(facts) };
    const key = placeKey(place);
    const way: KpiThreeWay = {
      place,
      base: before.get(key)?.value ?? null,
      logged: logged.get(key) ?? NOTHING,
      standing: entry.values[period].trim(),
      derived: derived.get(key),
    };
    return { period, ...way, ...chooseKpiValue(way, conflicts, plan.partners) };
  });
}

function changeOf({ place, standing, derived }: Chosen, { plan }: KpiSources): StandingChange {
  const line = derived && lineSaying(derived);
  return {
    ref: kpiRef(place),
    field: placeName(place),
    from: standing,
    to: derived?.value ?? "",
    source: line ? sourceOf(line, plan.partners) : "",
  };
}

function mergeYear(entry: KpiYear, sources: KpiSources) {
  const chosen = chooseAll(entry, sources);
  const taken = chosen.filter(({ takes }) => takes);
  const values = { ...entry.values };
  for (const { period, derived } of taken) values[period] = derived?.value ?? "";
  const marked = withMissingMarked({ start: entry.start, values }, sources.day);
  const merged = { ...entry, values: marked };
  const marks = chosen.filter(({ period }) => marked[period] !== values[period]);
  return { merged, chosen, taken, marks: marks.map(({ place }) => place) };
}

/** The figures of every KPI and year after a merge: the team's own edits kept, blanks of the past marked. */
export function mergeKpiYears(kpiYears: readonly KpiYear[], sources: KpiSources): MergedKpiYears {
  const years = everyKpiYear(sources.plan, kpiYears).map((entry) => mergeYear(entry, sources));
  const chosen = years.flatMap((year) => year.chosen);
  const waiting = chosen.filter(({ open }) => open !== undefined);
  return {
    kpiYears: years.map(({ merged }) => merged).filter((entry) => !isBlankKpiYear(entry)),
    changes: years.flatMap(({ taken }) => taken.map((one) => changeOf(one, sources))),
    open: chosen.flatMap(({ open }) => open ?? []),
    asked: chosen.flatMap(({ asked }) => asked ?? []),
    waiting: new Set(waiting.flatMap(({ derived }) => derived?.lines.map(({ id }) => id) ?? [])),
    marked: years.flatMap(({ marks }) => marks),
  };
}
