import type { IsoDay } from "../calendar/iso-day.ts";
import type { Verdict, Verdicts } from "./conflict-decisions.ts";
import { fitCell } from "../plan/master/fit-cell.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { wordInIds, type LedgerField } from "./ledger-fields.ts";
import type { ValueKind, ValueReader } from "./read-value.ts";

/** One of the values that a field could take, and where it comes from. */
export interface Candidate {
  /** The sender: partner id, name as written, or file. */
  readonly who: string;
  readonly name: string;
  /** As written. */
  readonly text: string;
  readonly meaning: string;
  /** File, sheet and cell. */
  readonly from: string;
  /** Ids of the ledger lines that hold it. */
  readonly lines: readonly string[];
}

/** Two values of one field between which nobody has chosen. */
export interface Difference {
  readonly id: string;
  readonly round: IsoDay;
  readonly ref: string;
  readonly field: LedgerField | "update";
  readonly heading: string;
  readonly why: string;
  readonly first: string;
  readonly firstFrom: string;
  /** Tells that it is this one which is shown as A, however it is shown. */
  readonly firstPrint: string;
  readonly second: string;
  readonly secondFrom: string;
  /** Ids of every ledger line whose value waits for the choice. */
  readonly lines: readonly string[];
}

/** The field whose values are weighed, and what is known for weighing them. */
export interface Question {
  readonly ref: string;
  readonly round: IsoDay;
  readonly field: LedgerField;
  readonly heading: string;
  readonly kind: ValueKind;
  readonly verdicts: Verdicts;
  /** Ids of the conflicts that mattered: those with a decision too. */
  readonly asked: Set<string>;
  readonly reader: ValueReader;
}

/** The value that stands among the candidates, and what they leave open. */
export interface Settlement {
  /** Null where nobody has chosen, or somebody chose to leave the value as it was. */
  readonly chosen: Candidate | null;
  readonly open: readonly Difference[];
}

/** The same for the same two values from the same two senders, in whatever order and round. */
export function conflictId(ref: string, heading: string, sides: readonly string[]): string {
  return `${ref} ${heading} ${fingerprint([...sides].sort().join("\n"))}`;
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
    distinct.set(candidate.meaning, { ...(known ?? candidate), lines });
  }
  return [...distinct.values()];
}

/** The value as the Conflicts sheet shows it; its beginning, and where it stands whole, if a cell is too small. */
function shownIn(candidate: Candidate, { kind, heading, reader }: Question): string {
  const { text, lines } = candidate;
  const [first = "", ...more] = lines;
  const others = more.length > 0 ? ` and ${more.length} more` : "";
  return fitCell(
    reader.shownOf(kind, text),
    `the Progress log, line ${first}${others}, column "${heading}"`,
  );
}

/** True where this was shown as value A; an earlier version kept the words alone that it showed. */
function isValueA(candidate: Candidate, verdict: Verdict, question: Question): boolean {
  if (verdict.firstPrint !== "") return verdict.firstPrint === fingerprint(sideOf(candidate));
  const { kind, reader } = question;
  const shown = shownIn(candidate, question);
  return reader.meaningOf(kind, verdict.first) === reader.meaningOf(kind, shown);
}

/**
 * Chooses among values that differ by the team's decisions, two at a time; the first pair without a
 * decision is asked about and nothing is picked.
 */
export function settleCandidates(
  candidates: readonly Candidate[],
  question: Question,
  why: string,
): Settlement {
  const { ref, round, field, heading, verdicts, asked } = question;
  let current: Candidate | undefined = candidates[0];
  if (!current) return { chosen: null, open: [] };
  for (const next of candidates.slice(1)) {
    const id = conflictId(ref, wordInIds(field), [sideOf(current), sideOf(next)]);
    asked.add(id);
    const verdict = verdicts.get(id);
    if (!verdict) {
      const lines = candidates.flatMap((candidate) => candidate.lines);
      const first = shownIn(current, question);
      const second = shownIn(next, question);
      const firstPrint = fingerprint(sideOf(current));
      const places = {
        firstFrom: fitCell(current.from),
        secondFrom: fitCell(next.from),
        firstPrint,
      };
      const open = { id, round, ref, field, heading, why, first, second, ...places, lines };
      return { chosen: null, open: [open] };
    }
    if (verdict.decision === "Leave as it is") return { chosen: null, open: [] };
    const isFirstA: boolean = isValueA(current, verdict, question);
    const keepsCurrent: boolean = isFirstA === (verdict.decision === "Use A");
    current = keepsCurrent ? current : next;
  }
  return { chosen: current, open: [] };
}
