import type { UpdateField } from "../../src/plan/column-fields.ts";
import { parseTimescale } from "../../src/calendar/parse-timescale.ts";
import type { CheckContext } from "../../src/check/check-context.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { readPartner } from "../../src/plan/read-partner.ts";
import { readReference } from "../../src/plan/read-reference.ts";
import { readStatus } from "../../src/plan/read-status.ts";
import { TEMPLATE_COLUMNS } from "../../src/plan/return-template.ts";
import type { Answer } from "../../src/read/cells/answer.ts";
import type { DateReading, Return, ReturnRow, TableReading } from "../../src/read/return.ts";
import { dayToSerial } from "../../src/workbook/serial-date.ts";
import type { CellValue } from "../../src/workbook/workbook.ts";
import { samplePlan } from "./sample-plan.ts";

/** A cell of a row under test: a value, a real Excel date, or a formula with its result. */
type SampleCell =
  | CellValue
  | { readonly day: string }
  | { readonly value: string | number; readonly formula: string };

/** A row by its fields, in the words of a test; `extra` is a column that no field is known for. */
export type SampleRow = Readonly<Partial<Record<keyof typeof FIELD_OF | "extra", SampleCell>>>;

const FIELD_OF = {
  ref: "reference",
  by: "partner",
  taken: "action-taken",
  responsible: "responsible",
  start: "start",
  finish: "finish",
  status: "status",
  forecast: "forecast",
  completed: "completed",
  evidence: "evidence",
  obstacle: "obstacle",
} as const satisfies Record<string, UpdateField>;

const COLUMNS: readonly UpdateField[] = [...TEMPLATE_COLUMNS.map(({ field }) => field), "partner"];
const EXTRA_COLUMN = COLUMNS.length;
/** The heading of the column that the form does not have. */
export const EXTRA_HEADING = "Ward";
/** Row 2 of the sheet: the first below the headings. */
const FIRST_ROW = 1;
const DATES = ["start", "finish", "forecast", "completed"] as const;

function headingOf(field: UpdateField): string {
  return TEMPLATE_COLUMNS.find((column) => column.field === field)?.heading ?? "Stakeholder";
}

/** An answer at A1 of a sheet, for labelled cells. */
export function answerAt(
  text: string,
  given: Partial<Answer> = {},
  at: { readonly row: number; readonly column: number } = { row: 0, column: 1 },
  sheet = "Start here",
): Answer {
  return { value: text, text, sources: [{ sheet, address: at, heading: null }], ...given };
}

function answerOf(cell: SampleCell, row: number, column: number, heading: string): Answer {
  const sources = [{ sheet: "Updates", address: { row, column }, heading }];
  if (typeof cell === "object" && cell !== null) {
    if ("day" in cell) {
      return {
        value: dayToSerial(cell.day) ?? null,
        text: cell.day,
        format: "dd/mm/yyyy",
        sources,
      };
    }
    if ("formula" in cell) {
      return { value: cell.value, text: String(cell.value), formula: cell.formula, sources };
    }
    return { value: cell, text: cell.error, sources };
  }
  return { value: cell, text: cell === null ? "" : String(cell), sources };
}

function dateReading(answer: Answer, plan: Plan): DateReading {
  const context = { planStart: plan.start, planYears: plan.years };
  const read = typeof answer.value === "number" ? answer.value : answer.text;
  const timescale = parseTimescale(read, context);
  const isDay = timescale.kind === "point" && timescale.precision === "day";
  return { answer, timescale, day: isDay ? timescale.end : null };
}

function rowOf(sample: SampleRow, index: number, plan: Plan): ReturnRow {
  const row = FIRST_ROW + index;
  const answers: Partial<Record<UpdateField, Answer>> = {};
  for (const [word, field] of Object.entries(FIELD_OF)) {
    const cell = sample[word as keyof typeof FIELD_OF];
    if (cell === undefined) continue;
    answers[field] = answerOf(cell, row, COLUMNS.indexOf(field), headingOf(field));
  }
  const written = (field: UpdateField): string => answers[field]?.text ?? "";
  const dates: Partial<Record<(typeof DATES)[number], DateReading>> = {};
  for (const field of DATES) {
    const answer = answers[field];
    if (answer) dates[field] = dateReading(answer, plan);
  }
  return {
    sheet: "Updates",
    row,
    section: null,
    answers,
    extras:
      sample.extra === undefined
        ? []
        : [
            {
              heading: EXTRA_HEADING,
              answer: answerOf(sample.extra, row, EXTRA_COLUMN, EXTRA_HEADING),
            },
          ],
    reference: readReference(written("reference"), plan),
    partner: readPartner(written("partner"), plan.partners),
    status: readStatus(written("status"), plan.statuses),
    dates,
  };
}

function tableOf(fields: readonly UpdateField[], hasExtra: boolean): TableReading {
  const known = fields.map((field) => ({
    heading: headingOf(field),
    address: { row: 0, column: COLUMNS.indexOf(field) },
    field,
  }));
  const extra = { heading: EXTRA_HEADING, address: { row: 0, column: EXTRA_COLUMN }, field: null };
  return {
    sheet: "Updates",
    headingRow: 0,
    headings: hasExtra ? [...known, extra] : known,
    missing: [],
  };
}

/** A return of template v1 with these rows below one another on the sheet "Updates". */
export function returnOf(
  rows: readonly SampleRow[],
  given: Partial<Return> & { readonly without?: readonly UpdateField[] } = {},
  plan: Plan = samplePlan(),
): Return {
  const { without = [], ...rest } = given;
  const fields = COLUMNS.filter((field) => !without.includes(field));
  const hasExtra = rows.some(({ extra }) => extra !== undefined);
  return {
    layout: "template-v1",
    identity: {
      plan: null,
      partner: null,
      partnerReading: { kind: "missing", written: "" },
      round: null,
      roundDay: null,
      templateVersion: null,
    },
    nil: null,
    tables: [tableOf(fields, hasExtra)],
    rows: rows.map((sample, index) => rowOf(sample, index, plan)),
    kpiRows: [],
    listedKpis: null,
    shown: [],
    unread: [],
    ...rest,
  };
}

/** A check of such rows, sent by EXC in the round of 14 November 2018. */
export function checkOf(
  rows: readonly SampleRow[],
  given: Partial<CheckContext> = {},
): CheckContext {
  const plan = given.plan ?? samplePlan();
  return {
    return: returnOf(rows, {}, plan),
    plan,
    kpis: null,
    partner: "exc",
    round: { date: "2018-11-14", returnsDue: "2018-11-07" },
    previous: [],
    ...given,
  };
}
