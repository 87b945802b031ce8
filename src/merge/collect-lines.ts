import type { IsoDay } from "../calendar/iso-day.ts";
import type { LedgerLine } from "../plan/master/master.ts";
import type { ReturnRow } from "../read/return.ts";
import { compareArrivals, type ReceivedReturn } from "./received-return.ts";
import { answersOf, writeLedgerLines, type NewLine } from "./write-ledger-lines.ts";

/** The lines that these returns add, and how many values came in with them. */
export interface CollectedLines {
  readonly fresh: readonly NewLine[];
  /** Answered values in all returns given, whether new or not. */
  readonly valuesIn: number;
  /** Values of files that the ledger holds, and of rows that repeat another row of their return. */
  readonly alreadyKnown: number;
}

function countValues(received: ReceivedReturn): number {
  return received.reading.rows.reduce((sum, row) => sum + answersOf(row).length, 0);
}

function countAnswered(lines: readonly NewLine[]): number {
  return lines.reduce(
    (sum, { answered }) => sum + [...answered.values()].reduce((a, b) => a + b, 0),
    0,
  );
}

/** Rows of one return that say the same of the same action become one line that names every place. */
function joinRepeats(lines: readonly NewLine[]): NewLine[] {
  const first = new Map<string, NewLine>();
  for (const entry of lines) {
    const { ref, refWritten, partner, partnerWritten, values } = entry.line;
    const key = JSON.stringify([ref ?? refWritten, ref === null, partner, partnerWritten, values]);
    const known = first.get(key);
    if (!known) first.set(key, entry);
    else {
      const cells = `${known.line.cells}; the same again: ${entry.line.sheet}, ${entry.line.cells}`;
      first.set(key, { ...known, line: { ...known.line, cells } });
    }
  }
  return [...first.values()];
}

/**
 * The name of a row that stays the same whenever its file is read: `3f9a1c2e Updates 12`; the whole
 * SHA-256 where two files share its beginning.
 */
export function lineNamer(
  known: readonly Pick<LedgerLine, "sha256">[],
): (received: Pick<ReceivedReturn, "sha256">, row: Pick<ReturnRow, "sheet" | "row">) => string {
  const owners = new Map(known.map(({ sha256 }) => [sha256.slice(0, 8), sha256]));
  return ({ sha256 }, row) => {
    const short = sha256.slice(0, 8);
    const owner = owners.get(short) ?? sha256;
    owners.set(short, owner);
    return `${owner === sha256 ? short : sha256} ${row.sheet} ${row.row + 1}`;
  };
}

/** The lines that these returns add to the ledger. A file that is in the ledger adds nothing. */
export function collectLines(
  ledger: readonly LedgerLine[],
  received: readonly ReceivedReturn[],
  round: IsoDay,
): CollectedLines {
  const known = new Set(ledger.map(({ sha256 }) => sha256));
  const nameOf = lineNamer(ledger);
  const fresh: NewLine[] = [];
  let valuesIn = 0;
  for (const one of [...received].sort(compareArrivals)) {
    valuesIn += countValues(one);
    if (known.has(one.sha256)) continue;
    known.add(one.sha256);
    fresh.push(...joinRepeats(writeLedgerLines(one, round, (row) => nameOf(one, row))));
  }
  return { fresh, valuesIn, alreadyKnown: valuesIn - countAnswered(fresh) };
}
