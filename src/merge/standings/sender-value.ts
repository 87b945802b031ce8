import type { LedgerLine } from "../../plan/master/progress-log.ts";
import { wordInIds, type LedgerField } from "../lines/ledger-fields.ts";
import { groupBy } from "../../finding/group-by.ts";
import type { ValueKind, ValueReader } from "./read-value.ts";
import {
  distinctCandidates,
  settleCandidates,
  type Candidate,
  type Difference,
  type Question,
  type Settlement,
} from "./settle-candidates.ts";

/** What one sender wrote about one action in one round. */
export interface SenderView {
  /** See `senderKey`. */
  readonly key: string;
  readonly name: string;
  readonly isLead: boolean;
  /** Newest first; lines of returns that came at the same moment stand together. */
  readonly versions: readonly (readonly LedgerLine[])[];
}

/** These hold one value: two rows of one return that differ are a conflict. Texts are joined. */
const SINGLE: ReadonlySet<LedgerField> = new Set(["status", "percent", "forecast", "completed"]);

/** The file, sheet and cell of a line's answer. */
function placeOf(line: LedgerLine, field: LedgerField): string {
  const word = wordInIds(field);
  const entry = line.cells.split("; ").find((part) => part.startsWith(`${word} `));
  const cells = entry === undefined ? line.cells : entry.slice(word.length + 1);
  return [line.file, line.sheet, cells].filter((part) => part !== "").join(", ");
}

function candidateOf(
  view: SenderView,
  lines: readonly LedgerLine[],
  field: LedgerField,
  reader: ValueReader,
): Candidate {
  const texts = [...new Set(lines.map(({ values }) => values[field]))];
  const text = texts.join("\n");
  return {
    who: view.key,
    text,
    meaning: reader.of(texts.length > 1 ? "text" : kindOf(field)).meaningOf(text),
    from: [...new Set(lines.map((line) => placeOf(line, field)))].join("; "),
    round: lines[0]?.round ?? "",
    lines: lines.map(({ id }) => id),
  };
}

function candidatesIn(
  view: SenderView,
  version: readonly LedgerLine[],
  field: LedgerField,
  reader: ValueReader,
): Candidate[] {
  const answered = version.filter(({ values }) => values[field].trim() !== "");
  const parts = groupBy(answered, (line) => (SINGLE.has(field) ? line.id : line.sha256));
  return distinctCandidates(
    [...parts.values()].map((lines) => candidateOf(view, lines, field, reader)),
  );
}

/**
 * The sender's answer: from its newest version that answers at all, so that a blank never takes an
 * earlier answer away. Where one moment brought different answers, nothing is picked and the version
 * before counts until somebody chooses.
 */
export function valueOfSender(
  view: SenderView,
  field: LedgerField,
  question: Question,
  reader: ValueReader,
): Pick<Settlement, "chosen" | "open"> {
  const open: Difference[] = [];
  for (const version of view.versions) {
    const candidates = candidatesIn(view, version, field, reader);
    if (candidates.length === 0) continue;
    const oneFile = new Set(version.map(({ sha256 }) => sha256)).size === 1;
    const why = oneFile
      ? `One return of ${view.name} gives two answers.`
      : `Two returns of ${view.name} came at the same moment, so neither is known to be the later one.`;
    const settlement = settleCandidates(candidates, question, () => why);
    open.push(...settlement.open);
    if (settlement.chosen) return { chosen: settlement.chosen, open };
  }
  return { chosen: null, open };
}

/** The reader's kinds of value by field. */
export function kindOf(field: LedgerField): ValueKind {
  switch (field) {
    case "status":
    case "percent":
    case "start":
    case "finish":
    case "forecast":
    case "completed":
      return field;
    default:
      return "text";
  }
}
