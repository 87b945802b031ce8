import type { IsoDay } from "../../calendar/iso-day.ts";
import { fitCell } from "../../plan/master/fit-cell.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import type { Verdict, Verdicts } from "./conflict-decisions.ts";
import type { ValueReading } from "./read-value.ts";

/** One of the values that a field could take, and where it comes from. */
export interface Candidate {
  /** The sender: partner id, name as written, or file. */
  readonly who: string;
  /** As written. */
  readonly text: string;
  readonly meaning: string;
  /** File, sheet and cell. */
  readonly from: string;
  /** The newest in which it was said. */
  readonly round: IsoDay;
  /** Ids of the log lines that hold it. */
  readonly lines: readonly string[];
}

/** Two values of one field between which nobody has chosen. */
export interface Difference {
  readonly id: string;
  readonly round: IsoDay;
  readonly ref: string;
  /** The log's field, by which its values are counted. */
  readonly field: string;
  readonly heading: string;
  readonly why: string;
  readonly first: string;
  readonly firstFrom: string;
  /** Tells that it is this one which is shown as A, however it is shown. */
  readonly firstPrint: string;
  readonly second: string;
  readonly secondFrom: string;
  /** Ids of every log line whose value waits for the choice. */
  readonly lines: readonly string[];
}

/** What a value is asked for: a field of an action, or a figure of a KPI. */
export interface Asked {
  /** The action's reference, or `KPI 4`. */
  readonly ref: string;
  readonly field: string;
  /** As people name the field. */
  readonly heading: string;
  /** What tells it from the reference's other fields, in the name of a conflict. */
  readonly key: string;
  readonly reading: ValueReading;
}

/** The field whose values are weighed, and what is known for weighing them. */
export interface Question extends Asked {
  /** The log and its column, in which a text stands whole that no other cell can hold. */
  readonly log: string;
  readonly column: string;
  readonly verdicts: Verdicts;
  /** Ids of the conflicts that mattered: those with a decision too. */
  readonly asked: Set<string>;
}

/** The value that stands among the candidates, and what they leave open. */
export interface Settlement {
  /** Null where nobody has chosen, or somebody chose to leave the value as it was. */
  readonly chosen: Candidate | null;
  readonly open: readonly Difference[];
  /** Those that a person did not choose. */
  readonly dropped: readonly Candidate[];
}

/** The same for the same two values from the same two senders, in whatever order and round. */
export function conflictId(
  { ref, key }: Pick<Asked, "ref" | "key">,
  sides: readonly string[],
): string {
  return `${ref} ${key} ${fingerprint([...sides].sort().join("\n"))}`;
}

function sideOf(candidate: Candidate): string {
  return `${candidate.who}\t${candidate.meaning}`;
}

/** Candidates that mean the same become one, in the order they come. */
export function distinctCandidates(candidates: readonly Candidate[]): Candidate[] {
  const distinct = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = distinct.get(candidate.meaning);
    const lines = [...(known?.lines ?? []), ...candidate.lines];
    const round = known && known.round > candidate.round ? known.round : candidate.round;
    distinct.set(candidate.meaning, { ...(known ?? candidate), round, lines });
  }
  return [...distinct.values()];
}

/** The value as the Conflicts sheet shows it; its beginning, and where it stands whole, if a cell is too small. */
function shownIn({ text, lines }: Candidate, { log, column, reading }: Question): string {
  const [first = "", ...more] = lines;
  const others = more.length > 0 ? ` and ${more.length} more` : "";
  return fitCell(reading.shownOf(text), `${log}, line ${first}${others}, column "${column}"`);
}

function differenceOf(
  id: string,
  [a, b]: readonly [Candidate, Candidate],
  candidates: readonly Candidate[],
  question: Question,
  why: string,
): Difference {
  const { ref, field, heading } = question;
  return {
    id,
    round: a.round > b.round ? a.round : b.round,
    ref,
    field,
    heading,
    why,
    first: shownIn(a, question),
    firstFrom: fitCell(a.from),
    firstPrint: fingerprint(sideOf(a)),
    second: shownIn(b, question),
    secondFrom: fitCell(b.from),
    lines: candidates.flatMap(({ lines }) => lines),
  };
}

/** True where this was shown as value A; an earlier version kept the words alone that it showed. */
function isValueA(candidate: Candidate, verdict: Verdict, question: Question): boolean {
  if (verdict.firstPrint !== "") return verdict.firstPrint === fingerprint(sideOf(candidate));
  const { meaningOf } = question.reading;
  return meaningOf(verdict.first) === meaningOf(shownIn(candidate, question));
}

/** Why two values differ, in a sentence. */
export type WhyDiffer = (a: Candidate, b: Candidate) => string;

/**
 * Chooses among values that differ by the team's decisions, two at a time; the first pair without a
 * decision is asked about and nothing is picked.
 */
export function settleCandidates(
  candidates: readonly Candidate[],
  question: Question,
  why: WhyDiffer,
): Settlement {
  const { verdicts, asked } = question;
  const dropped: Candidate[] = [];
  let current: Candidate | undefined = candidates[0];
  if (!current) return { chosen: null, open: [], dropped };
  for (const next of candidates.slice(1)) {
    const id = conflictId(question, [sideOf(current), sideOf(next)]);
    asked.add(id);
    const verdict = verdicts.get(id);
    if (!verdict) {
      const open = differenceOf(id, [current, next], candidates, question, why(current, next));
      return { chosen: null, open: [open], dropped };
    }
    if (verdict.decision === "Leave as it is") return { chosen: null, open: [], dropped };
    const isFirstA: boolean = isValueA(current, verdict, question);
    const keepsCurrent: boolean = isFirstA === (verdict.decision === "Use A");
    dropped.push(keepsCurrent ? next : current);
    current = keepsCurrent ? current : next;
  }
  return { chosen: current, open: [], dropped };
}
