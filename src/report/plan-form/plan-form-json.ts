import type { Plan } from "../../plan/plan.ts";
import { timescaleOf } from "../../plan/action-timescale.ts";
import type { FormAction, FormDate, FormReading, FormTable } from "../../read/form/form-reading.ts";
import { tidySpaces } from "../../text/tidy.ts";
import { columnLetters } from "../../workbook/address.ts";

/** A table as a document for programs says it. */
export function tableJson({ sheet, headingRows, rows, columns }: FormTable): object {
  return {
    sheet,
    headingRows: headingRows.map((row) => row + 1),
    rows,
    columns: columns.map(({ left, text, field, sure, why }) => ({
      column: columnLetters(left),
      heading: tidySpaces(text),
      field,
      sure,
      why,
    })),
  };
}

function dateJson(date: FormDate | null): object | null {
  return date && { written: date.written, end: date.end };
}

function actionJson(action: FormAction): object {
  const { kept, leadWritten, doubtfulNames, rows, row, ...rest } = action;
  return {
    ...rest,
    start: dateJson(action.start),
    due: dateJson(action.due),
    originalDue: dateJson(action.originalDue),
    forecast: dateJson(action.forecast),
    completed: dateJson(action.completed),
    row: row + 1,
    rows: rows.map((one) => one + 1),
    leadWritten,
    doubtfulNames,
    kept: kept.map(({ heading, text }) => ({ heading, text })),
  };
}

/** How a form was read, as one document: rows count from 1, columns are letters. */
export function planFormJson(file: string, written: string | null, form: FormReading): object {
  return {
    file,
    written,
    title: form.title,
    period: form.period,
    tables: form.tables.map(tableJson),
    actions: form.actions.map(actionJson),
    kept: form.kept.map(({ sheet, column, heading }) => ({
      sheet,
      column: columnLetters(column),
      heading,
    })),
    left: form.left,
    questions: form.questions,
    notes: form.notes,
    nearest: form.nearest && { ...form.nearest, row: form.nearest.row + 1 },
  };
}

/** The same for a plan that is data already, of which nothing had to be read. */
export function planDataJson(file: string, written: string | null, plan: Plan): object {
  const names = new Map(plan.sections.map(({ number, name }) => [number, name]));
  const partners = new Map(plan.partners.map(({ id, shortName }) => [id, shortName]));
  return {
    file,
    written,
    title: plan.title,
    tables: [],
    actions: plan.actions.map((action) => ({
      ref: action.ref,
      refWritten: action.refAsPublished,
      section: action.section === null ? null : (names.get(action.section) ?? null),
      action: action.title,
      recommendation: null,
      leads: action.lead === "" ? [] : [action.lead],
      supporting: action.contributors.map((id) => partners.get(id) ?? id),
      measure: action.measure,
      due: { written: action.timescale, end: timescaleOf(action, plan).end },
      status: null,
      percent: null,
      sheet: null,
      row: null,
    })),
    kept: [],
    left: [],
    questions: [],
  };
}
