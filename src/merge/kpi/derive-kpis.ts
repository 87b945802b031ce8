import { groupBy } from "../../finding/group-by.ts";
import type { Partner } from "../../plan/plan.ts";
import type { KpiLogLine } from "../../plan/register/kpi-figures.ts";
import { NO_DATA } from "../../plan/kpi-sheet.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import type { Verdicts } from "../conflict-decisions.ts";
import { senderKey, senderName } from "../name-senders.ts";
import { conflictId } from "../settle-candidates.ts";
import { kpiRef, type KpiPlace, meaningOf, placeKey, placeName } from "./kpi-key.ts";

/** Two values of one figure between which nobody has chosen, as the Conflicts sheet shows them. */
export interface KpiDifference {
  readonly id: string;
  readonly round: string;
  readonly ref: string;
  readonly heading: string;
  readonly why: string;
  readonly first: string;
  readonly firstFrom: string;
  readonly firstPrint: string;
  readonly second: string;
  readonly secondFrom: string;
}

/** What the log says of one figure. */
export interface DerivedKpi {
  readonly place: KpiPlace;
  /** As written; null where nothing is given, or nobody has chosen and no one provider stands out. */
  readonly value: string | null;
  /** The lines that say it; every line while a person must choose. */
  readonly lines: readonly KpiLogLine[];
  readonly open: KpiDifference | null;
  /** Lines whose value a person did not choose. */
  readonly dropped: readonly KpiLogLine[];
  /** Ids of the conflicts that mattered, decided ones too. */
  readonly asked: readonly string[];
}

/** What the lines of the log are read with. */
export interface KpiReading {
  readonly placeOf: (line: KpiLogLine) => KpiPlace | undefined;
  /** True where the line comes from the partner that provides the figure. */
  readonly isProviders: (line: KpiLogLine) => boolean;
  readonly partners: readonly Partner[];
}

/** The line that says the value which stands; undefined where none does. */
export function lineSaying({ value, lines }: DerivedKpi): KpiLogLine | undefined {
  return lines.find((line) => line.value.trim() === value);
}

interface Candidate {
  readonly meaning: string;
  readonly lines: readonly [KpiLogLine, ...KpiLogLine[]];
}

/** Where a line's value stands: `exw.xlsx, Your KPIs, Value G4, from EXW`. */
export function sourceOf(line: KpiLogLine, partners: readonly Partner[]): string {
  return `${line.file}, ${line.sheet}, ${line.cells}, from ${senderName(line, partners)}`;
}

/** The different values, in the order of their lines; no data is none where somebody has data. */
function candidatesOf(lines: readonly KpiLogLine[], unit: string): Candidate[] {
  const byMeaning = groupBy(lines, ({ value }) => meaningOf(value, unit));
  const all = [...byMeaning].flatMap(([meaning, own]): Candidate[] => {
    const [first, ...more] = own;
    return first ? [{ meaning, lines: [first, ...more] }] : [];
  });
  const withData = all.filter(({ meaning }) => meaning !== NO_DATA);
  return withData.length > 0 ? withData : all;
}

function sideOf({ meaning, lines: [first] }: Candidate): string {
  return `${senderKey(first)}\t${meaning}`;
}

/** The id that the same two values of the same two senders always have. */
export function kpiConflictId(place: KpiPlace, sides: readonly string[]): string {
  return conflictId(kpiRef(place), `${place.start} ${place.period}`, sides);
}

function differenceOf(
  id: string,
  place: KpiPlace,
  [a, b]: readonly [Candidate, Candidate],
  partners: readonly Partner[],
): KpiDifference {
  const [first, second] = [a.lines[0], b.lines[0]];
  const same = senderKey(first) === senderKey(second);
  return {
    id,
    round:
      [...a.lines, ...b.lines]
        .map(({ round }) => round)
        .sort()
        .at(-1) ?? "",
    ref: kpiRef(place),
    heading: placeName(place),
    why: same
      ? "One partner gives two values for the same period."
      : "Two partners give different values for the same period.",
    first: first.value,
    firstFrom: sourceOf(first, partners),
    firstPrint: fingerprint(sideOf(a)),
    second: second.value,
    secondFrom: sourceOf(second, partners),
  };
}

/** The one value that the figure's provider gives, which stands until somebody chooses. */
function standing(candidates: readonly Candidate[], { isProviders }: KpiReading): Candidate | null {
  const [own, ...more] = candidates.filter(({ lines }) => lines.some(isProviders));
  return own && more.length === 0 ? own : null;
}

/**
 * Chooses among a figure's values by the team's decisions, two at a time; the first pair without one is
 * asked about, and its provider's value stands meanwhile, as the lead's status does.
 */
function chooseValue(
  place: KpiPlace,
  candidates: readonly Candidate[],
  verdicts: Verdicts,
  reading: KpiReading,
): Omit<DerivedKpi, "place"> {
  const { partners } = reading;
  const [start, ...others] = candidates;
  const asked: string[] = [];
  const dropped: KpiLogLine[] = [];
  let current = start;
  for (const next of others) {
    if (!current) break;
    const id = kpiConflictId(place, [sideOf(current), sideOf(next)]);
    asked.push(id);
    const verdict = verdicts.get(id);
    if (!verdict || verdict.decision === "Leave as it is") {
      const stays = standing(candidates, reading);
      const value = stays?.lines[0].value.trim() ?? null;
      const all = candidates.flatMap(({ lines }) => lines);
      if (!verdict) {
        const open = differenceOf(id, place, [current, next], partners);
        return { value, lines: all, open, dropped: [], asked };
      }
      const left = all.filter((line) => stays?.lines.includes(line) !== true);
      return { value, lines: stays?.lines ?? [], open: null, dropped: left, asked };
    }
    const isFirstA =
      verdict.firstPrint === ""
        ? meaningOf(verdict.first, place.unit) === current.meaning
        : verdict.firstPrint === fingerprint(sideOf(current));
    const keepsCurrent = isFirstA === (verdict.decision === "Use A");
    dropped.push(...(keepsCurrent ? next : current).lines);
    current = keepsCurrent ? current : next;
  }
  const lines = current?.lines ?? [];
  return { value: lines[0]?.value.trim() ?? null, lines, open: null, dropped, asked };
}

/**
 * What the log says of every figure, with these decisions: a pure reading of its lines, so neither their
 * order nor the merges that brought them matter. `lines` are sorted, and none is set aside or superseded.
 */
export function deriveKpis(
  lines: readonly KpiLogLine[],
  verdicts: Verdicts,
  reading: KpiReading,
): Map<string, DerivedKpi> {
  const derived = new Map<string, DerivedKpi>();
  for (const [key, own] of groupBy(lines, placeKey)) {
    const place = own[0] && reading.placeOf(own[0]);
    if (!place) continue;
    const candidates = candidatesOf(own, place.unit);
    derived.set(key, { place, ...chooseValue(place, candidates, verdicts, reading) });
  }
  return derived;
}
