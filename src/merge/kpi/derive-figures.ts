import { groupBy } from "../../finding/group-by.ts";
import type { Partner } from "../../plan/plan.ts";
import type { KpiLogLine } from "../../plan/register/kpi-log.ts";
import { NO_DATA } from "../../plan/kpi-sheet.ts";
import type { Verdicts } from "../standings/conflict-decisions.ts";
import type { DerivedValue } from "../standings/derived-value.ts";
import { senderKey, senderName } from "../lines/name-senders.ts";
import {
  type Candidate,
  type Difference,
  distinctCandidates,
  settleCandidates,
} from "../standings/settle-candidates.ts";
import type { FigureContext } from "./figure-context.ts";
import { askedOf, figureReading, type KpiPlace, placeKey } from "./kpi-key.ts";

/** What the log says of one figure. */
interface DerivedFigure {
  /** Absent where nobody has chosen and no one provider stands out. */
  readonly value: DerivedValue | undefined;
  /** Ids of the lines that say it; of every line while a person must choose. */
  readonly lines: readonly string[];
  /** Ids of the lines whose value a person did not choose. */
  readonly dropped: readonly string[];
}

/** What the log says of every figure. */
export interface Figures {
  readonly figures: ReadonlyMap<string, DerivedFigure>;
  /** Values between which nobody has chosen. */
  readonly open: readonly Difference[];
  /** Ids of the conflicts that mattered, decided ones too. */
  readonly asked: ReadonlySet<string>;
}

/** Where a line's value stands: `exw.xlsx, Your KPIs, Value G4, from EXW`. */
function sourceOf(line: KpiLogLine, partners: readonly Partner[]): string {
  return `${line.file}, ${line.sheet}, ${line.cells}, from ${senderName(line, partners)}`;
}

/** The different values, in the order of their lines; no data is none where somebody has data. */
function candidatesOf(
  lines: readonly KpiLogLine[],
  { unit }: KpiPlace,
  partners: readonly Partner[],
): Candidate[] {
  const { meaningOf } = figureReading(unit);
  const all = lines.map((line) => ({
    who: senderKey(line),
    text: line.value.trim(),
    meaning: meaningOf(line.value),
    from: sourceOf(line, partners),
    round: line.round,
    lines: [line.id],
  }));
  const distinct = distinctCandidates(all);
  const withData = distinct.filter(({ meaning }) => meaning !== NO_DATA);
  return withData.length > 0 ? withData : distinct;
}

function whyDiffer(a: Candidate, b: Candidate): string {
  return a.who === b.who
    ? "One partner gives two values for the same period."
    : "Two partners give different values for the same period.";
}

function linesOf(candidates: readonly Candidate[]): string[] {
  return candidates.flatMap(({ lines }) => lines);
}

/** The one value that the figure's provider gives, which stands until somebody chooses. */
function providersOwn(
  candidates: readonly Candidate[],
  isProviders: (id: string) => boolean,
): Candidate | null {
  const [own, ...more] = candidates.filter(({ lines }) => lines.some(isProviders));
  return own && more.length === 0 ? own : null;
}

/**
 * What the log says of every figure, with these decisions: a pure reading of its lines, so neither their
 * order nor the merges that brought them matter. Where nobody has chosen, the provider's value stands
 * meanwhile, as the lead's status does. `lines` are sorted, and none is set aside or superseded.
 */
export function deriveFigures(
  lines: readonly KpiLogLine[],
  verdicts: Verdicts,
  { placeOf, isProviders, partners }: FigureContext,
): Figures {
  const asked = new Set<string>();
  const open: Difference[] = [];
  const figures = new Map<string, DerivedFigure>();
  for (const [key, own] of groupBy(lines, placeKey)) {
    const place = own[0] && placeOf(own[0]);
    if (!place) continue;
    const byId = new Map(own.map((line) => [line.id, line]));
    const providers = new Set(own.filter(isProviders).map(({ id }) => id));
    const candidates = candidatesOf(own, place, partners);
    const question = { ...askedOf(place), log: "the KPI log", column: "Value", verdicts, asked };
    const settled = settleCandidates(candidates, question, whyDiffer);
    const isOpen = settled.open.length > 0;
    const stands = settled.chosen ?? providersOwn(candidates, (id) => providers.has(id));
    const first = stands && byId.get(stands.lines[0] ?? "");
    const notChosen = settled.chosen ? settled.dropped : candidates.filter((one) => one !== stands);
    figures.set(key, {
      value:
        stands && first ? { text: stands.text, from: stands.from, round: first.round } : undefined,
      lines: isOpen ? linesOf(candidates) : (stands?.lines ?? []),
      dropped: isOpen ? [] : linesOf(notChosen),
    });
    open.push(...settled.open);
  }
  return { figures, open, asked };
}
