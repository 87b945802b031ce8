import type { IsoDay } from "../../calendar/iso-day.ts";
import type { LogLine } from "../../plan/master/log-line.ts";
import { toA1 } from "../../workbook/address.ts";
import type { FieldAnswer, LogKind, SheetRow } from "./log-kind.ts";
import { compareArrivals, type ReceivedReturn } from "./received-return.ts";

/** A line for a log, the row it comes from, and how many answered values each of its fields holds. */
interface NewLine<Row, Line, Field> {
  readonly line: Line;
  readonly row: Row;
  readonly answered: ReadonlyMap<Field, number>;
}

/** The lines that returns add to a log, and how many values came in with them. */
export interface CollectedLines<Row, Line, Field> {
  readonly fresh: readonly NewLine<Row, Line, Field>[];
  /** Answered values in all returns given, whether new or not. */
  readonly valuesIn: number;
  /** Values of files that the log holds, and of rows that repeat another row of their return. */
  readonly alreadyKnown: number;
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((total, count) => total + count, 0);
}

function cellsOf(answers: readonly FieldAnswer<string>[]): string {
  return answers
    .map(({ heading, answer }) => {
      const places = answer.sources.map(({ address }) => toA1(address)).join(", ");
      return `${heading} ${places}`;
    })
    .join("; ");
}

/** Rows of one return that say the same become one line that names every place. */
function joinRepeats<Row, Line extends LogLine, Field>(
  lines: readonly NewLine<Row, Line, Field>[],
  sayingOf: (line: Line) => string,
): NewLine<Row, Line, Field>[] {
  const first = new Map<string, NewLine<Row, Line, Field>>();
  for (const entry of lines) {
    const key = sayingOf(entry.line);
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
function lineNamer(
  known: readonly Pick<LogLine, "sha256">[],
): (received: Pick<ReceivedReturn, "sha256">, row: SheetRow) => string {
  const owners = new Map(known.map(({ sha256 }) => [sha256.slice(0, 8), sha256]));
  return ({ sha256 }, row) => {
    const short = sha256.slice(0, 8);
    const owner = owners.get(short) ?? sha256;
    owners.set(short, owner);
    return `${owner === sha256 ? short : sha256} ${row.sheet} ${row.row + 1}`;
  };
}

/** What every line of a return has; version and state are settled later. */
function lineIn(
  received: ReceivedReturn,
  { sheet }: SheetRow,
  answers: readonly FieldAnswer<string>[],
  own: Pick<LogLine, "id" | "round">,
): LogLine {
  const { partner, partnerReading } = received.reading.identity;
  return {
    ...own,
    partner: partnerReading.kind === "known" ? partnerReading.id : null,
    partnerWritten: partner?.text ?? partnerReading.written,
    version: 1,
    state: "Merged",
    file: received.file,
    sha256: received.sha256,
    sheet,
    cells: cellsOf(answers),
    received: received.received,
  };
}

/**
 * The lines that these returns add to a log: one for every row that answers anything, texts exactly as typed,
 * under the round that `roundOf` gives its file. A file that is in the log adds nothing.
 */
export function collectLines<Row extends SheetRow, Line extends LogLine, Field extends string>(
  kind: LogKind<Row, Line, Field>,
  log: readonly Line[],
  received: readonly ReceivedReturn[],
  roundOf: (sha256: string) => IsoDay,
): CollectedLines<Row, Line, Field> {
  const known = new Set(log.map(({ sha256 }) => sha256));
  const nameOf = lineNamer(log);
  const fresh: NewLine<Row, Line, Field>[] = [];
  let valuesIn = 0;
  for (const one of [...received].sort(compareArrivals)) {
    const answered = kind.rowsOf(one.reading).flatMap((row) => {
      const answers = kind.answersOf(row);
      return answers.length > 0 ? [{ row, answers, answered: kind.countOf(answers) }] : [];
    });
    valuesIn += sum(answered.flatMap((entry) => [...entry.answered.values()]));
    if (known.has(one.sha256)) continue;
    known.add(one.sha256);
    const lines = answered.map(({ answers, ...entry }) => {
      const own = { id: nameOf(one, entry.row), round: roundOf(one.sha256) };
      return {
        ...entry,
        line: kind.lineOf(entry.row, answers, lineIn(one, entry.row, answers, own)),
      };
    });
    fresh.push(...joinRepeats(lines, kind.sayingOf));
  }
  const isNew = sum(fresh.flatMap(({ answered }) => [...answered.values()]));
  return { fresh, valuesIn, alreadyKnown: valuesIn - isNew };
}
