import type { IsoDay } from "../calendar/iso-day.ts";
import { longDay } from "../calendar/iso-day.ts";
import type { LedgerLine, LedgerValues } from "../plan/master/master.ts";
import type { Answer } from "../read/answer.ts";
import { isDateField, type ReturnRow } from "../read/return.ts";
import { toA1 } from "../workbook/address.ts";
import { LEDGER_FIELDS, wordInIds, type LedgerField } from "./ledger-fields.ts";
import type { ReceivedReturn } from "./received-return.ts";

/** A line for the ledger, and what only the return knows of it. */
export interface NewLine {
  readonly line: LedgerLine;
  /** How many answered values each field holds: several only for other columns. */
  readonly answered: ReadonlyMap<LedgerField, number>;
  /** The section it stands under, by number. */
  readonly section: string | null;
}

interface FieldAnswer {
  readonly field: LedgerField;
  /** As the sheet spells the column, for the columns no field is known for. */
  readonly heading: string;
  readonly answer: Answer;
  readonly text: string;
}

function textOf(row: ReturnRow, field: LedgerField, answer: Answer): string {
  if (field === "status" && row.status.kind === "missing") return "";
  const reading = isDateField(field) ? row.dates[field] : undefined;
  const isDateCell = typeof answer.value === "number" && answer.sources.length === 1;
  return isDateCell && reading?.day ? longDay(reading.day) : answer.text;
}

/** Every answered value of a row but its reference and partner: what a merge must account for. */
export function answersOf(row: ReturnRow): FieldAnswer[] {
  const known = LEDGER_FIELDS.flatMap(({ key, heading, from }) => {
    const answer = from && row.answers[from];
    return answer ? [{ field: key, heading, answer, text: textOf(row, key, answer) }] : [];
  });
  const extras = row.extras.map(({ heading, answer }) => ({
    field: "other" as const,
    heading,
    answer,
    text: answer.text,
  }));
  return [...known, ...extras].filter(({ text }) => text.trim() !== "");
}

function valuesOf(answers: readonly FieldAnswer[]): LedgerValues {
  const textIn = (field: LedgerField): string =>
    answers.find((entry) => entry.field === field)?.text ?? "";
  return {
    actionTaken: textIn("actionTaken"),
    responsible: textIn("responsible"),
    start: textIn("start"),
    finish: textIn("finish"),
    status: textIn("status"),
    forecast: textIn("forecast"),
    completed: textIn("completed"),
    evidence: textIn("evidence"),
    obstacle: textIn("obstacle"),
    other: answers
      .filter(({ field }) => field === "other")
      .map(({ heading, text }) => `${heading}: ${text}`)
      .join("\n"),
  };
}

function cellsOf(answers: readonly FieldAnswer[]): string {
  return answers
    .map(({ field, heading, answer }) => {
      const places = answer.sources.map(({ address }) => toA1(address)).join(", ");
      return `${field === "other" ? heading : wordInIds(field)} ${places}`;
    })
    .join("; ");
}

/** The sender's name as written: the row's own partner, else who the return says it is from. */
function senderOf(row: ReturnRow, received: ReceivedReturn): { id: string | null; name: string } {
  const { identity } = received.reading;
  const own = row.partner.kind !== "missing";
  const reading = own ? row.partner : identity.partnerReading;
  const written = (own ? row.answers.partner : identity.partner)?.text ?? reading.written;
  return { id: reading.kind === "known" ? reading.id : null, name: written };
}

function countByField(answers: readonly FieldAnswer[]): ReadonlyMap<LedgerField, number> {
  const counts = new Map<LedgerField, number>();
  for (const { field } of answers) counts.set(field, (counts.get(field) ?? 0) + 1);
  return counts;
}

/**
 * One line of the ledger for every row that answers anything; texts exactly as typed, dates as the
 * partner sees them. `idOf` gives the id from sheet and row. Version and state come later.
 */
export function writeLedgerLines(
  received: ReceivedReturn,
  round: IsoDay,
  idOf: (row: ReturnRow) => string,
): NewLine[] {
  return received.reading.rows.flatMap((row): NewLine[] => {
    const answers = answersOf(row);
    if (answers.length === 0) return [];
    const sender = senderOf(row, received);
    const line: LedgerLine = {
      id: idOf(row),
      round,
      ref: row.reference.kind === "action" ? row.reference.ref : null,
      refWritten: row.answers.reference?.text ?? row.reference.written,
      partner: sender.id,
      partnerWritten: sender.name,
      version: 1,
      state: "Merged",
      values: valuesOf(answers),
      file: received.file,
      sha256: received.sha256,
      sheet: row.sheet,
      cells: cellsOf(answers),
      received: received.received,
    };
    return [{ line, answered: countByField(answers), section: row.section }];
  });
}
