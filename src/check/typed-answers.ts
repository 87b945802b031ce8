import type { Action } from "../plan/plan.ts";
import type { Answer, ExtraAnswer } from "../read/cells/answer.ts";
import type { KpiRow } from "../read/kpi/kpi-row.ts";
import type { UpdateField } from "../plan/column-fields.ts";
import type { TableReading } from "../read/return.ts";
import { type AnsweredRow, ownExtras, refOf } from "./answered-row.ts";
import { FIELD_WORDS } from "./field-words.ts";
import { placeOf, placeOfAnswer, quoted, type Place } from "./place.ts";
import { kpiRefOf } from "./place-of-kpi.ts";

/** One answer, in whatever row and column it stands. */
export interface TypedAnswer {
  readonly answer: Answer;
  /** Null for a column that the tool does not know, and for a note on a KPI. */
  readonly field: UpdateField | null;
  /** How messages call its column. */
  readonly label: string;
  readonly place: Place;
  /** The action its row is about; null where it is about none. */
  readonly action: Action | null;
  /** True in a column of the whole plan that the team filled. */
  readonly ofPlan: boolean;
}

const FIELDS = Object.keys(FIELD_WORDS).filter((key): key is UpdateField => key in FIELD_WORDS);

function inOwnColumns(
  extras: readonly ExtraAnswer[],
  ref: string | null,
  table?: TableReading,
): TypedAnswer[] {
  const filled = table?.headings.filter(({ ofPlan }) => ofPlan === true) ?? [];
  return extras.map(({ heading, answer }) => ({
    answer,
    field: null,
    label: quoted(heading),
    place: { ...placeOfAnswer(answer, ref), heading },
    action: null,
    ofPlan: filled.some((column) => column.heading === heading),
  }));
}

function inUpdate(answered: AnsweredRow): TypedAnswer[] {
  const { row, action, table } = answered;
  const known = FIELDS.flatMap((field) => {
    const answer = row.answers[field];
    const place = placeOf(answered, field);
    return answer
      ? [{ answer, field, label: FIELD_WORDS[field], place, action, ofPlan: false }]
      : [];
  });
  return [...known, ...inOwnColumns(ownExtras(row), refOf(answered), table)];
}

/** The note beside a KPI value: the value itself has rules of its own. */
function besideKpi(row: KpiRow): TypedAnswer[] {
  const ref = kpiRefOf(row);
  const { note } = row.answers;
  const own = note && {
    answer: note,
    field: null,
    label: "Note",
    place: placeOfAnswer(note, ref),
    action: null,
    ofPlan: false,
  };
  return [...(own ? [own] : []), ...inOwnColumns(row.extras, ref)];
}

/** Every answer of these rows by itself, row by row, but the KPI values. */
export function typedAnswers(
  rows: readonly AnsweredRow[],
  kpiRows: readonly KpiRow[],
): TypedAnswer[] {
  return [...rows.flatMap(inUpdate), ...kpiRows.flatMap(besideKpi)];
}
