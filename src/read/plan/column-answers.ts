import {
  COLUMN_FIELDS,
  columnFieldNamed,
  formFieldOf,
  type ColumnField,
} from "../../plan/column-fields.ts";
import { fieldNamed, type Field } from "../../plan/field.ts";
import type { HeadingSpellings } from "../../plan/plan.ts";
import { fold } from "../../text/fold.ts";
import { tidySpaces } from "../../text/tidy.ts";
import { parseA1 } from "../../workbook/address.ts";
import type { FormColumn } from "../form/facts/form-column.ts";
import type { FormTable } from "../form/form-reading.ts";
import type { FormContext } from "../form/read-form.ts";

/** What a person said of one column, or of one cell of names. */
export interface ColumnAnswer {
  /** A place or a heading: `Plan!E`, `Plan!E7`, `Lead Agency`. */
  readonly about: string;
  /** A field, or one of the choices of the question. */
  readonly answer: string;
}

type ToldField = FormContext["told"];

/** `Lead Agency=lead` parted at its last sign; undefined where a side is missing. */
export function parseColumnAnswer(written: string): ColumnAnswer | undefined {
  const at = written.lastIndexOf("=");
  const about = written.slice(0, Math.max(0, at)).trim();
  const answer = written.slice(at + 1).trim();
  return at < 0 || about === "" || answer === "" ? undefined : { about, answer };
}

/** A column of a sheet, or a cell of it; rows and columns count from 0. */
interface AnsweredPlace {
  readonly sheet: string;
  readonly column: number;
  readonly row: number | null;
}

/** `Plan!E` and `'Plan'!E7`; undefined for a heading. */
export function answeredPlace(about: string): AnsweredPlace | undefined {
  const at = about.lastIndexOf("!");
  const [, letters = "", row = ""] =
    /^\$?([a-z]{1,3})\$?(\d{0,7})$/iu.exec(about.slice(at + 1)) ?? [];
  const cell =
    at > 0 && letters !== "" ? parseA1(`${letters}${row === "" ? "1" : row}`) : undefined;
  const sheet = about
    .slice(0, at)
    .replace(/^'(.*)'$/u, "$1")
    .replaceAll("''", "'");
  return cell && { sheet, column: cell.column, row: row === "" ? null : cell.row };
}

/** True for two names of a sheet that Excel takes for one. */
export function isSameSheet(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The fields of headings, folded: as answered now, and as answered before and kept in the settings. */
function fieldsByHeading(
  answers: readonly ColumnAnswer[],
  headings: HeadingSpellings,
): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const [name, spellings = []] of Object.entries(headings)) {
    const known = columnFieldNamed(name);
    if (known) for (const heading of spellings) fields.set(fold(heading), formFieldOf(known));
  }
  for (const { about, answer } of answers) {
    const field = fieldNamed(answer);
    if (field) fields.set(fold(about), field);
  }
  fields.delete("");
  return fields;
}

/** What was said of columns: of one place first, then of a heading, then what the plan's settings keep. */
export function toldField(answers: readonly ColumnAnswer[], headings: HeadingSpellings): ToldField {
  const byHeading = fieldsByHeading(answers, headings);
  const places = answers.flatMap(({ about, answer }) => {
    const place = answeredPlace(about);
    const field = fieldNamed(answer);
    return place && field && place.row === null ? [{ ...place, field }] : [];
  });
  return (sheet, { own, text, left }) =>
    places.find((place) => place.column === left && isSameSheet(place.sheet, sheet))?.field ??
    byHeading.get(fold(text)) ??
    byHeading.get(fold(own)) ??
    null;
}

/** True where the answer is about this column. */
function isAbout(about: string, sheet: string, column: FormColumn): boolean {
  const place = answeredPlace(about);
  if (place && isSameSheet(place.sheet, sheet)) return place.column === column.left;
  return [column.text, column.own].some((heading) => fold(heading) === fold(about));
}

/** The spellings of a plan with those that answers name by heading or by place, so that none is asked again. */
export function answeredHeadings(
  tables: readonly FormTable[],
  answers: readonly ColumnAnswer[],
  headings: HeadingSpellings,
): HeadingSpellings {
  const spellings = new Map<ColumnField, readonly string[]>();
  for (const name of COLUMN_FIELDS) if (headings[name]) spellings.set(name, headings[name]);
  for (const { about, answer } of answers) {
    const field = fieldNamed(answer);
    const columns = tables.flatMap(({ sheet, columns }) =>
      columns.filter((column) => isAbout(about, sheet, column)),
    );
    for (const column of field ? columns : []) {
      const heading = tidySpaces(column.text);
      for (const [name, known] of spellings)
        spellings.set(
          name,
          known.filter((other) => fold(other) !== fold(heading)),
        );
      if (field && fold(heading) !== "")
        spellings.set(field, [...(spellings.get(field) ?? []), heading]);
    }
  }
  return Object.fromEntries([...spellings].filter(([, known]) => known.length > 0));
}

/** Answers that are about no column or cell of names of these tables. */
export function idleAnswers(
  tables: readonly FormTable[],
  answers: readonly ColumnAnswer[],
): string[] {
  return answers
    .filter(
      ({ about, answer }) =>
        fieldNamed(answer) !== undefined &&
        !tables.some(({ sheet, columns }) =>
          columns.some((column) => isAbout(about, sheet, column)),
        ),
    )
    .map(({ about }) => about);
}
