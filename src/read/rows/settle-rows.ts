import type { DateField } from "../../calendar/read-under-heading.ts";
import { UPDATE_FIELDS, type UpdateField } from "../../plan/column-fields.ts";
import type { ReferenceReading } from "../../plan/reading.ts";
import { isDateFormat } from "../../workbook/serial-date.ts";
import type { DateSystem } from "../../workbook/workbook.ts";
import type { RepeatsPlan } from "./plan-repeats.ts";
import { type RawRow, withoutExtras } from "./raw-row.ts";
import { answerOf, type PlacedCell } from "../cells/read-answer.ts";
import { knownReferenceText } from "../cells/reference-text.ts";
import type { DayReader, Readings } from "../reading-memory.ts";
import type { Answer, ExtraAnswer } from "../cells/answer.ts";
import { DATE_FIELDS, type DateReading, isDateField, type ReturnRow } from "../return.ts";

type Answers = Partial<Record<UpdateField, Answer>>;

/** What the rows of a return are read against. */
export interface RowContext {
  readonly readings: Readings;
  readonly readDay: DayReader;
  readonly dateSystem: DateSystem;
  /** The action that a text is the wording of; null where it is none's, or several actions'. */
  readonly actionByWording: (text: string) => string | null;
  readonly repeatsPlan: RepeatsPlan;
  /** True where the return says who sends it: an empty cell then means the sender. */
  readonly hasSender?: boolean;
}

/** The reference as its cell shows it, where the plan has it so. */
function referenceAnswer(
  answer: Answer,
  cells: readonly PlacedCell[],
  context: RowContext,
): Answer {
  const isReference = (text: string): boolean =>
    context.readings.reference(text, {}).kind !== "unknown";
  const shown = cells.map(({ cell }) => knownReferenceText(cell, context.dateSystem, isReference));
  return { ...answer, text: shown.join("\n") };
}

function answersOf(row: RawRow, context: RowContext): Answers {
  const answers: Answers = {};
  for (const [field, cells] of row.answers) {
    const answer = answerOf(cells, context.dateSystem);
    if (!answer) continue;
    answers[field] = field === "reference" ? referenceAnswer(answer, cells, context) : answer;
  }
  return answers;
}

function extrasOf(row: RawRow, system: DateSystem): ExtraAnswer[] {
  return [...row.extras, ...row.shown]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, cells]): ExtraAnswer[] => {
      const answer = answerOf(cells, system);
      const repeats = row.shown.get(column)?.[0]?.shows;
      const heading = cells[0]?.heading ?? "";
      return answer ? [{ heading, answer, ...(repeats && { repeats }) }] : [];
    });
}

function dateReading(answer: Answer, field: DateField, context: RowContext): DateReading {
  const single = answer.sources.length === 1 && typeof answer.value === "number";
  const value = single && typeof answer.value === "number" ? answer.value : answer.text;
  return { answer, ...context.readDay(value, isDateFormat(answer.format), field) };
}

function datesOf(answers: Answers, context: RowContext): ReturnRow["dates"] {
  const dates: Partial<Record<DateField, DateReading>> = {};
  for (const field of DATE_FIELDS) {
    const answer = answers[field];
    if (answer) dates[field] = dateReading(answer, field, context);
  }
  return dates;
}

interface Neighbours {
  previous: string | null;
  next: string | null;
}

/** The references before and after each row, where they are sure, pre-numbered rows included. */
function neighbours(sure: readonly (string | null)[]): Neighbours[] {
  const around = sure.map((): Neighbours => ({ previous: null, next: null }));
  let last: string | null = null;
  for (const [at, ref] of sure.entries()) {
    const place = around[at];
    if (place) place.previous = last;
    last = ref ?? last;
  }
  last = null;
  for (let at = sure.length - 1; at >= 0; at--) {
    const place = around[at];
    if (place) place.next = last;
    last = sure[at] ?? last;
  }
  return around;
}

function sureReference(reading: ReferenceReading): string | null {
  return reading.kind === "action" && reading.repairs.length === 0 ? reading.ref : null;
}

/** The rows as they count: the one that makes a return nil is no update, and titles say nothing of an action. */
export function countedRows(
  rows: readonly RawRow[],
  nil: RawRow | undefined,
  titles: readonly PlacedCell[],
): RawRow[] {
  return rows.map((row) => ({
    ...withoutExtras(row, titles),
    typed: row.typed && row !== nil,
  }));
}

/** Who the row says it is from: its own cell, else the name above it, which is asked about. */
function partnerOf(
  row: RawRow,
  { partner }: Answers,
  { readings, dateSystem, hasSender }: RowContext,
): Pick<ReturnRow, "partner" | "partnerAbove"> {
  const [above] = row.partnerAbove;
  if (partner || !above || hasSender === true) {
    return { partner: readings.partner(partner?.text ?? "") };
  }
  const text = answerOf([above], dateSystem)?.text ?? "";
  const partnerAbove = { row: row.row, column: above.cell.column };
  return { partner: readings.partner(text), partnerAbove };
}

/** The action by its reference; where that tells none, by the plan's wording beside it. */
function referenceOf(
  row: RawRow,
  { reference }: Answers,
  around: Neighbours | undefined,
  { readings, dateSystem, actionByWording }: RowContext,
): ReferenceReading {
  const read = readings.reference(reference?.text ?? "", { section: row.section, ...around });
  if (read.kind === "action") return read;
  const wording = answerOf(row.wording.slice(0, 1), dateSystem);
  const ref = wording ? actionByWording(wording.text) : null;
  return ref === null ? read : { kind: "action", written: read.written, ref, repairs: [] };
}

/** The answers of a row of the whole plan without those that say what the plan says, which stand beside them. */
function partedFromPlan(
  row: ReturnRow,
  isWhole: boolean,
  { repeatsPlan }: RowContext,
): Pick<ReturnRow, "answers" | "extras" | "dates"> {
  const { reference, answers, extras, dates } = row;
  if (!isWhole || reference.kind !== "action") return { answers, extras, dates };
  const own: Answers = {};
  const repeated: ExtraAnswer[] = [];
  const ownDates: Partial<Record<DateField, DateReading>> = {};
  for (const field of UPDATE_FIELDS) {
    const answer = answers[field];
    if (!answer) continue;
    const date = isDateField(field) ? dates[field] : undefined;
    if (repeatsPlan(reference.ref, field, answer, date)) {
      const heading = answer.sources[0]?.heading ?? "";
      repeated.push({ heading, answer, repeats: "plan" });
      continue;
    }
    own[field] = answer;
    if (isDateField(field) && date) ownDates[field] = date;
  }
  return { answers: own, extras: [...extras, ...repeated], dates: ownDates };
}

/** Reads the gathered rows of one table: every answer beside its reading, untyped rows left out. */
export function settleRows(rows: readonly RawRow[], context: RowContext): ReturnRow[] {
  const { readings, dateSystem } = context;
  const read = rows.map((row) => ({ row, answers: answersOf(row, context) }));
  const sure = read.map(({ answers }) =>
    sureReference(readings.reference(answers.reference?.text ?? "", {})),
  );
  const around = neighbours(sure);
  return read.flatMap(({ row, answers }, at): ReturnRow[] => {
    if (!row.typed) return [];
    const settled: ReturnRow = {
      sheet: row.sheet,
      row: row.row,
      section: row.section,
      answers,
      extras: extrasOf(row, dateSystem),
      ...(row.mergedOver.length > 0 && {
        mergedOver: row.mergedOver.flatMap((cell) => answerOf([cell], dateSystem) ?? []),
      }),
      reference: referenceOf(row, answers, around[at], context),
      ...partnerOf(row, answers, context),
      status: readings.status(answers.status?.text ?? ""),
      dates: datesOf(answers, context),
    };
    return [{ ...settled, ...partedFromPlan(settled, row.wording.length > 0, context) }];
  });
}
