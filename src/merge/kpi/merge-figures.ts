import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Conflict } from "../../plan/master/conflicts.ts";
import { KPI_PERIODS, type KpiPeriod } from "../../plan/register/kpi-periods.ts";
import type { KpiLogLine } from "../../plan/register/kpi-log.ts";
import type { KpiYear } from "../../plan/register/kpi-year.ts";
import { isCounted } from "../../plan/register/kpi-value.ts";
import type { Register } from "../../plan/register/register.ts";
import { NO_DATA } from "../../plan/kpi-sheet.ts";
import type { Plan } from "../../plan/plan.ts";
import {
  chooseThreeWay,
  type HandConflicts,
  type ThreeWay,
} from "../standings/choose-three-way.ts";
import { appliedDecision, standingDecision, verdictsOf } from "../standings/conflict-decisions.ts";
import { handConflicts } from "../standings/merge-standings.ts";
import type { Difference } from "../standings/settle-candidates.ts";
import { sortLedger } from "../lines/sort-ledger.ts";
import { changeOf, type StandingChange } from "../standings/standing-change.ts";
import { deriveFigures, type Figures } from "./derive-figures.ts";
import { type FigureContext, figureContext } from "./figure-context.ts";
import { askedOf, figureReading, type KpiPlace, placeKey } from "./kpi-key.ts";
import { everyKpiYear, isBlankKpiYear, withMissingMarked } from "./kpi-standings.ts";
import { whySetAside } from "./why-set-aside.ts";

/** The KPIs sheet after a merge, and what nobody has decided yet. */
export interface MergedFigures {
  readonly kpiYears: readonly KpiYear[];
  readonly changes: readonly StandingChange[];
  readonly open: readonly Difference[];
  /** Ids of the conflicts that mattered, decided ones too. */
  readonly asked: ReadonlySet<string>;
  /** Ids of log lines whose value a person did not choose. */
  readonly dropped: ReadonlySet<string>;
  /** Blank figures of periods that are over, marked `[x]` now. */
  readonly marked: readonly KpiPlace[];
}

/** What the log said and says, and what is known of the figures that the team typed. */
interface FigureSources {
  readonly plan: Plan;
  readonly before: Figures;
  /** Meanings of every value of a figure that the log held before, by the figure's key. */
  readonly logged: ReadonlyMap<string, ReadonlySet<string>>;
  readonly derived: Figures;
  readonly conflicts: HandConflicts;
  /** The day as of which a period is over. */
  readonly day: IsoDay;
}

const SHEET = { name: "KPIs", called: "KPIs sheet" };
const BLANK: ReadonlySet<string> = new Set(["", NO_DATA]);
/** What is known of a KPI that the plan does not have. */
const UNKNOWN = { unit: "", countsPeople: false };

/** One figure three ways; while nobody had chosen, none of the values that returns gave is a hand edit. */
function wayOf(place: KpiPlace, standing: string, sources: FigureSources): ThreeWay {
  const { before, logged, derived } = sources;
  const key = placeKey(place);
  const asked = askedOf(place);
  const base = before.figures.get(key)?.value?.text;
  const figure = derived.figures.get(key);
  return {
    ...asked,
    sheet: SHEET,
    base: base ?? "",
    standing,
    isOwn: base === undefined && logged.get(key)?.has(asked.reading.meaningOf(standing)) === true,
    derived: figure?.value,
    isBlank: (meaning) => BLANK.has(meaning),
    wasLeftEmpty: false,
    lines: figure?.lines ?? [],
  };
}

function chooseAll(entry: KpiYear, sources: FigureSources) {
  const { kpi, year, start } = entry;
  if (start === null) return [];
  const facts = sources.plan.kpis.find(({ number }) => number === kpi) ?? UNKNOWN;
  return KPI_PERIODS.map((period: KpiPeriod) => {
    const place = { kpi, year, start, period, unit: facts.unit, isCounted: isCounted(facts) };
    const way = wayOf(place, entry.values[period].trim(), sources);
    return { place, way, ...chooseThreeWay(way, sources.conflicts) };
  });
}

function mergeYear(entry: KpiYear, sources: FigureSources) {
  const chosen = chooseAll(entry, sources);
  const taken = chosen.filter(({ takes }) => takes);
  const values = { ...entry.values };
  for (const { place, way } of taken) values[place.period] = way.derived?.text ?? "";
  const marked = withMissingMarked({ start: entry.start, values }, sources.day);
  const marks = chosen.filter(({ place: { period } }) => marked[period] !== values[period]);
  return {
    merged: { ...entry, values: marked },
    chosen,
    changes: taken.map(({ way }) => changeOf(way)),
    marks: marks.map(({ place }) => place),
  };
}

/** What each figure's lines say, those that were replaced or not chosen too. */
function valuesLogged(
  log: readonly KpiLogLine[],
  { placeOf }: FigureContext,
): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const line of log) {
    const place = placeOf(line);
    if (!place || whySetAside(line, place) !== null) continue;
    const known = values.get(placeKey(line)) ?? new Set();
    values.set(placeKey(line), known.add(figureReading(place.unit).meaningOf(line.value)));
  }
  return values;
}

const stands = ({ state }: KpiLogLine): boolean => state === "Merged" || state === "In conflict";

/**
 * Three-way, as for actions: what the log said when it was last merged, with the decisions applied then; the
 * KPIs sheet as it stands; and what `log` says now, with today's decisions. The team's own edits are kept,
 * blanks of the past marked.
 */
export function mergeFigures(
  register: Pick<Register, "kpiLog" | "kpiYears">,
  { plan, conflicts }: { readonly plan: Plan; readonly conflicts: readonly Conflict[] },
  log: readonly KpiLogLine[],
  day: IsoDay,
): MergedFigures {
  const context = figureContext(plan, register.kpiYears);
  const verdicts = verdictsOf(conflicts, standingDecision);
  const applied = verdictsOf(conflicts, appliedDecision);
  const logBefore = sortLedger(register.kpiLog.filter(stands));
  const derived = deriveFigures(log.filter(stands), verdicts, context);
  const sources: FigureSources = {
    plan,
    before: deriveFigures(logBefore, applied, context),
    logged: valuesLogged(register.kpiLog, context),
    derived,
    conflicts: handConflicts(conflicts, verdicts),
    day,
  };
  const years = everyKpiYear(plan, register.kpiYears).map((entry) => mergeYear(entry, sources));
  const chosen = years.flatMap((year) => year.chosen);
  return {
    kpiYears: years.map(({ merged }) => merged).filter((entry) => !isBlankKpiYear(entry)),
    changes: years.flatMap(({ changes }) => changes),
    open: [...derived.open, ...chosen.flatMap(({ open }) => open ?? [])],
    asked: new Set([...derived.asked, ...chosen.flatMap(({ asked }) => asked ?? [])]),
    dropped: new Set([...derived.figures.values()].flatMap(({ dropped }) => dropped)),
    marked: years.flatMap(({ marks }) => marks),
  };
}
