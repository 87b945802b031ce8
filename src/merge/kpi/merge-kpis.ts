import type { IsoDay } from "../../calendar/iso-day.ts";
import type { Conflict, Master } from "../../plan/master/master.ts";
import type { Plan, Round } from "../../plan/plan.ts";
import { providerIds } from "../../plan/register/asked-kpis.ts";
import type { KpiLogLine, KpiYear } from "../../plan/register/kpi-figures.ts";
import type { Register } from "../../plan/register/register.ts";
import { appliedDecision, standingDecision, verdictsOf } from "../conflict-decisions.ts";
import type { StandingChange } from "../keep-hand-edits.ts";
import { handConflicts } from "../merge-standings.ts";
import { senderNames } from "../name-senders.ts";
import type { ReceivedReturn } from "../received-return.ts";
import { recordConflicts } from "../record-conflicts.ts";
import { sortLedger } from "../sort-ledger.ts";
import { collectKpiLines } from "./collect-kpi-lines.ts";
import { countKpiValues, type KpiTally } from "./count-kpi-values.ts";
import { type DerivedKpi, deriveKpis } from "./derive-kpis.ts";
import { isKpiConflict } from "./kpi-conflicts.ts";
import { type KpiPlace, kpiPlaces, meaningOf, placeKey } from "./kpi-key.ts";
import { mergeKpiYears } from "./merge-kpi-years.ts";
import { numberKpiVersions } from "./number-kpi-versions.ts";
import { whySetAside } from "./why-set-aside.ts";

/** What a merge did with the KPI values of its returns. */
export interface KpiMerge {
  readonly register: Register;
  /** The KPIs' part of the Conflicts sheet: the actions' conflicts are not among them. */
  readonly conflicts: readonly Conflict[];
  readonly opened: readonly Conflict[];
  readonly settled: readonly Conflict[];
  /** Lines that this merge put into the KPI log. */
  readonly added: readonly KpiLogLine[];
  /** Figures of the KPIs sheet that are different now, with the cells they come from. */
  readonly changes: readonly StandingChange[];
  /** Blank figures of periods that are over, marked `[x]` now. */
  readonly marked: readonly KpiPlace[];
  readonly tally: KpiTally;
}

const NOT_CHOSEN = "Another value was chosen in the Conflicts sheet.";

/** The lines with their final states: those between which a person must choose or has chosen say so. */
function settleStates(
  log: readonly KpiLogLine[],
  derived: ReadonlyMap<string, DerivedKpi>,
  handOpen: ReadonlySet<string>,
): KpiLogLine[] {
  const all = [...derived.values()];
  const waiting = new Set([
    ...all.flatMap(({ open, lines }) => (open ? lines.map(({ id }) => id) : [])),
    ...handOpen,
  ]);
  const dropped = new Set(all.flatMap((one) => one.dropped.map(({ id }) => id)));
  return log.map((line) => {
    if (waiting.has(line.id)) return { ...line, state: "In conflict" as const };
    if (dropped.has(line.id)) return { ...line, state: "Set aside" as const, why: NOT_CHOSEN };
    return line;
  });
}

/** Tells lines that come from the partner that provides their KPI in that year. */
function providerTest(kpiYears: readonly KpiYear[], plan: Plan): (line: KpiLogLine) => boolean {
  const providers = new Map(
    kpiYears.map(({ kpi, year, provider }) => [
      JSON.stringify([kpi, year]),
      new Set(providerIds(provider, plan)),
    ]),
  );
  return ({ kpi, year, partner }) =>
    partner !== null && providers.get(JSON.stringify([kpi, year]))?.has(partner) === true;
}

/** What each figure's lines say, those that were replaced or not chosen too. */
function valuesLogged(
  log: readonly KpiLogLine[],
  placeOf: (line: KpiLogLine) => KpiPlace | undefined,
): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const line of log) {
    const place = placeOf(line);
    if (!place || whySetAside(line, place) !== null) continue;
    const known = values.get(placeKey(line)) ?? new Set();
    values.set(placeKey(line), known.add(meaningOf(line.value, place.unit)));
  }
  return values;
}

/**
 * Merges the KPI values of returns into the register. The log after it holds every value that ever came;
 * the figures are read from the log, the team's decisions and what the KPIs sheet shows now, so merging
 * again changes nothing and the order of returns does not matter. Values that cannot stand (no number, a
 * period after the report date, none of the plan's) are logged as set aside and do not enter. `master` is
 * the master as it is after its updates were merged; decisions that nobody dated get `today`.
 */
export function mergeKpis(
  register: Register,
  master: Master,
  received: readonly ReceivedReturn[],
  round: Round,
  today: IsoDay | null = null,
): KpiMerge {
  const { plan } = master;
  const { partners } = plan;
  const names = senderNames(partners, master.newNames);
  const placeOf = kpiPlaces(plan);
  const stored = master.conflicts.filter(isKpiConflict);
  const collected = collectKpiLines(register.kpiLog, master.ledger, received, round.date);
  const named = [...register.kpiLog, ...collected.fresh].map((line): KpiLogLine => {
    const why = whySetAside(line, placeOf(line));
    const partner = names.idOf(line.partnerWritten, line.partner);
    const state = why === null ? ("Merged" as const) : ("Set aside" as const);
    return { ...line, partner, state, why: why ?? "" };
  });
  const log = numberKpiVersions(sortLedger(named), master);
  const reading = {
    placeOf,
    isProviders: providerTest(register.kpiYears, plan),
    partners,
  };
  const stands = ({ state }: KpiLogLine): boolean => state === "Merged" || state === "In conflict";
  const before = deriveKpis(
    sortLedger(register.kpiLog.filter(stands)),
    verdictsOf(stored, appliedDecision),
    reading,
  );
  const verdicts = verdictsOf(stored, standingDecision);
  const derived = deriveKpis(log.filter(stands), verdicts, reading);
  const years = mergeKpiYears(register.kpiYears, {
    plan,
    before,
    logged: valuesLogged(register.kpiLog, placeOf),
    derived,
    conflicts: handConflicts(stored, verdicts),
    day: round.date,
  });
  const all = [...derived.values()];
  const open = [...all.flatMap((one) => one.open ?? []), ...years.open];
  const asked = new Set([...all.flatMap((one) => one.asked), ...years.asked]);
  const kpiLog = settleStates(log, derived, years.waiting);
  const known = new Set(register.kpiLog.map(({ id }) => id));
  return {
    register: { ...register, kpiLog, kpiYears: years.kpiYears },
    ...recordConflicts(stored, open, asked, plan, today),
    added: kpiLog.filter(({ id }) => !known.has(id)),
    changes: years.changes,
    marked: years.marked,
    tally: countKpiValues(collected, kpiLog),
  };
}
