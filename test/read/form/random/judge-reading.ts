import type { Field } from "../../../../src/read/form/field.ts";
import type { FormAction, FormReading } from "../../../../src/read/form/form-reading.ts";
import { readForm } from "../../../../src/read/form/read-form.ts";
import { columnLetters } from "../../../../src/workbook/address.ts";
import { fold } from "../../../../src/text/fold.ts";
import { tidySpaces } from "../../../../src/text/tidy.ts";
import type { KnownAction, RandomForm } from "./random-form.ts";

/** What became of a random plan at first sight: everything that is wrong, and whether somebody was asked. */
export interface Judged {
  readonly silent: readonly string[];
  readonly asked: readonly string[];
  readonly questions: readonly string[];
}

interface Fault {
  readonly text: string;
  readonly isAsked: boolean;
}

const CONTEXT = { knownNames: [], start: null, fileName: "", today: "2025-05-01" } as const;

function columnFaults({ tables, questions }: FormReading, form: RandomForm): Fault[] {
  const faults: Fault[] = [];
  if (tables.length === 0) faults.push({ text: "no table", isAsked: false });
  for (const { columns, sheet } of tables) {
    const known = columns.some(({ own, text }) => form.fields.has(own) || form.fields.has(text));
    if (!known) {
      faults.push({
        text: `a table too many: ${columns.map(({ text }) => text).join(" | ")}`,
        isAsked: false,
      });
      continue;
    }
    for (const [heading, field] of form.fields) {
      const column = columns.find(({ own, text }) => own === heading || text === heading);
      if (!column) faults.push({ text: `no column "${heading}"`, isAsked: false });
      else if (column.field !== field)
        faults.push({
          text: `"${heading}" is ${column.field} for ${field}`,
          isAsked:
            !column.sure &&
            questions.some(({ about }) => about === `${sheet}!${columnLetters(column.left)}`),
        });
    }
  }
  return faults;
}

type Part = keyof Omit<KnownAction, "sheet" | "row">;

function differences(found: FormAction, wanted: KnownAction): (readonly [Part, string])[] {
  const plain = (text: string | null): string => fold(text ?? "");
  const list = (names: readonly string[]): string => names.map(fold).sort().join("; ");
  const all: readonly (readonly [Part, boolean, string])[] = [
    [
      "ref",
      wanted.ref === null || found.ref === wanted.ref,
      `${found.ref} for ${String(wanted.ref)}`,
    ],
    [
      "section",
      plain(found.section) === plain(wanted.section),
      `${String(found.section)} for ${String(wanted.section)}`,
    ],
    [
      "action",
      tidySpaces(found.action).startsWith(tidySpaces(wanted.action)),
      `${found.action} for ${wanted.action}`,
    ],
    [
      "recommendation",
      plain(found.recommendation) === plain(wanted.recommendation),
      `${String(found.recommendation)} for ${String(wanted.recommendation)}`,
    ],
    [
      "leads",
      list(found.leads) === list(wanted.leads),
      `${found.leads.join("; ")} for ${wanted.leads.join("; ")}`,
    ],
    [
      "supporting",
      list(found.supporting) === list(wanted.supporting),
      `${found.supporting.join("; ")} for ${wanted.supporting.join("; ")}`,
    ],
    [
      "measure",
      plain(found.measure) === plain(wanted.measure),
      `${found.measure} for ${wanted.measure}`,
    ],
    [
      "due",
      found.due.end === wanted.due,
      `${found.due.written} ${String(found.due.end)} for ${String(wanted.due)}`,
    ],
    [
      "status",
      found.status === wanted.status,
      `${String(found.status)} for ${String(wanted.status)}`,
    ],
    [
      "percent",
      found.percent === wanted.percent,
      `${String(found.percent)} for ${String(wanted.percent)}`,
    ],
    [
      "update",
      plain(found.update) === plain(wanted.update),
      `${found.update} for ${wanted.update}`,
    ],
    [
      "priority",
      plain(found.priority) === plain(wanted.priority),
      `${found.priority} for ${wanted.priority}`,
    ],
  ];
  return all.flatMap(([part, same, text]) => (same ? [] : [[part, text] as const]));
}

const FIELD_OF: Readonly<Partial<Record<Part, Field>>> = { ref: "reference", leads: "lead" };

function actionFaults(reading: FormReading, form: RandomForm): Fault[] {
  const { actions, questions, tables } = reading;
  const asksRow = (sheet: string, rows: readonly number[]): boolean =>
    questions.some(({ about }) =>
      rows.some(
        (row) =>
          new RegExp(`^.*![A-Z]*${row + 1}$`, "u").test(about) && about.startsWith(`${sheet}!`),
      ),
    );
  const asksField = (part: Part): boolean => {
    const field = FIELD_OF[part] ?? part;
    return tables.some(({ columns }) =>
      columns.some(
        ({ sure, field: read, choices, own, text }) =>
          !sure &&
          [read, ...choices, form.fields.get(own), form.fields.get(text)].some((x) => x === field),
      ),
    );
  };
  const asksName = (names: string): boolean =>
    questions.some(({ question }) => names !== "" && question.includes(names));
  const faults: Fault[] = [];
  for (const wanted of form.actions) {
    const found = actions.find(({ sheet, row }) => sheet === wanted.sheet && row === wanted.row);
    if (!found) {
      const near = actions.find(
        ({ sheet, rows }) => sheet === wanted.sheet && rows.includes(wanted.row),
      );
      faults.push({
        text: `row ${wanted.row + 1} is no action${near ? ` but part of row ${near.row + 1}` : ""}`,
        isAsked: asksRow(wanted.sheet, [wanted.row]) || asksField("action"),
      });
      continue;
    }
    for (const [part, text] of differences(found, wanted)) {
      const named =
        (part === "leads" || part === "supporting") &&
        questions.some(
          ({ about, question }) =>
            /![A-Z]+\d+$/u.test(about) &&
            [...found.leads, ...found.supporting].some((name) => question.includes(name)),
        );
      faults.push({
        text: `row ${wanted.row + 1} ${part}: ${text}`,
        isAsked: asksField(part) || asksRow(wanted.sheet, found.rows) || named || asksName(text),
      });
    }
  }
  for (const { sheet, row, rows, action } of actions) {
    if (!form.actions.some((wanted) => wanted.sheet === sheet && wanted.row === row))
      faults.push({
        text: `row ${row + 1} is an action: ${action}`,
        isAsked: asksRow(sheet, rows) || asksField("action"),
      });
  }
  return faults;
}

/** Reads a random plan once, nobody having answered anything. */
export function judgeReading(form: RandomForm): Judged {
  const reading = readForm(form.workbook, { ...CONTEXT, told: () => null });
  const faults = [...columnFaults(reading, form), ...actionFaults(reading, form)];
  const unique = (list: readonly Fault[]): string[] => [...new Set(list.map(({ text }) => text))];
  return {
    silent: unique(faults.filter(({ isAsked }) => !isAsked)),
    asked: unique(faults.filter(({ isAsked }) => isAsked)),
    questions: reading.questions.map(({ about, question }) => `${about}: ${question}`),
  };
}
