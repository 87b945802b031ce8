import { readForm } from "../../../../src/read/form/read-form.ts";
import type { Field } from "../../../../src/read/form/field.ts";
import type { FormAction, FormReading } from "../../../../src/read/form/form-reading.ts";
import { fold } from "../../../../src/text/fold.ts";
import { tidySpaces } from "../../../../src/text/tidy.ts";
import type { BuiltForm, TrueAction } from "./build-form.ts";

/** What became of one invented plan. */
export interface Measured {
  readonly name: string;
  readonly rightAtOnce: boolean;
  /** What is wrong and not asked about. */
  readonly silent: readonly string[];
  /** What is wrong and asked about. */
  readonly asked: readonly string[];
  readonly questions: number;
  /** What is still wrong when every column has been told. */
  readonly afterAnswers: readonly string[];
}

const CONTEXT = { knownNames: [], start: null, fileName: "", today: "2025-05-01" } as const;

function faultsOf(found: FormAction | undefined, wanted: TrueAction): string[] {
  if (!found) return ["is not there"];
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.map(fold).sort().join("|") === b.map(fold).sort().join("|");
  const faults: string[] = [];
  const plain = (text: string | null): string => fold(text ?? "");
  if (wanted.ref !== null && found.ref !== wanted.ref)
    faults.push(`ref ${found.ref} for ${wanted.ref}`);
  if (plain(found.section) !== plain(wanted.section))
    faults.push(`section ${String(found.section)} for ${String(wanted.section)}`);
  if (!tidySpaces(found.action).startsWith(tidySpaces(wanted.action)))
    faults.push(`action "${found.action}" for "${wanted.action}"`);
  if (plain(found.recommendation) !== plain(wanted.recommendation))
    faults.push(
      `recommendation "${String(found.recommendation)}" for "${String(wanted.recommendation)}"`,
    );
  if (!same(found.leads, wanted.leads))
    faults.push(`leads ${found.leads.join("; ")} for ${wanted.leads.join("; ")}`);
  if (!same(found.supporting, wanted.supporting))
    faults.push(`supporting ${found.supporting.join("; ")} for ${wanted.supporting.join("; ")}`);
  if (found.due.end !== wanted.end)
    faults.push(`due ${found.due.written} ${String(found.due.end)} for ${String(wanted.end)}`);
  if (found.status !== wanted.status)
    faults.push(`status ${String(found.status)} for ${String(wanted.status)}`);
  if (found.percent !== wanted.percent)
    faults.push(`percent ${String(found.percent)} for ${String(wanted.percent)}`);
  return faults;
}

function columnFaults(
  { tables }: FormReading,
  form: BuiltForm,
): { readonly silent: string[]; readonly asked: string[] } {
  const silent: string[] = [];
  const asked: string[] = [];
  for (const table of tables) {
    form.columns.forEach(({ heading, field }) => {
      const column = table.columns.find(({ own, text }) => own === heading || text === heading);
      if (!column) silent.push(`no column "${heading}"`);
      else if (column.field !== field)
        (column.sure ? silent : asked).push(`"${heading}" is ${column.field} for ${field}`);
    });
  }
  if (tables.length === 0) silent.push("no table");
  return { silent: [...new Set(silent)], asked: [...new Set(asked)] };
}

function actionFaults({ actions }: FormReading, form: BuiltForm): string[] {
  const faults = form.actions.flatMap((wanted, at) =>
    faultsOf(actions[at], wanted).map((fault) => `${at + 1}: ${fault}`),
  );
  if (actions.length !== form.actions.length)
    faults.unshift(`${actions.length} actions for ${form.actions.length}`);
  return faults;
}

/** Reads an invented plan, and again with every column told. */
export function measure(form: BuiltForm): Measured {
  const first = readForm(form.workbook, { ...CONTEXT, told: () => null });
  const columns = columnFaults(first, form);
  const rows = actionFaults(first, form);
  const fields = new Map<string, Field>(form.columns.map(({ heading, field }) => [heading, field]));
  const told = readForm(form.workbook, {
    told: (_sheet, { own, text }) => fields.get(own) ?? fields.get(text) ?? null,
    ...CONTEXT,
  });
  const doubts =
    columns.asked.length > 0 || first.questions.some(({ about }) => /\d$/u.test(about));
  return {
    name: form.name,
    rightAtOnce: columns.silent.length + columns.asked.length + rows.length === 0,
    silent: [...columns.silent, ...(doubts ? [] : rows)],
    asked: [...columns.asked, ...(doubts ? rows : [])],
    questions: first.questions.length,
    afterAnswers: actionFaults(told, form),
  };
}
