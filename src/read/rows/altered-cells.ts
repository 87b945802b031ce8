import type { DateField } from "../../calendar/read-under-heading.ts";
import type { Action, Plan } from "../../plan/plan.ts";
import { fold } from "../../text/fold.ts";
import { isDateFormat } from "../../workbook/serial-date.ts";
import type { AlteredCell } from "../cells/altered-cell.ts";
import type { Answer } from "../cells/answer.ts";
import { answerOf, type PlacedCell } from "../cells/read-answer.ts";
import type { RawRow } from "./raw-row.ts";
import type { RowContext } from "./settle-rows.ts";

/** What a plan says of an action, each in a column of its own. */
const SAID = {
  wording: ({ title }: Action) => title,
  lead: ({ lead }: Action) => lead,
  measure: ({ measure }: Action) => measure,
  timescale: ({ timescale }: Action) => timescale,
} as const satisfies Record<string, (action: Action) => string>;

interface ComparedCell {
  readonly action: Action;
  readonly answer: Answer;
}

/** A column repeats the plan where so many of its cells do; another says nothing of it. */
const REPEATS = 0.5;

function cellsByColumn(
  rows: readonly KnownRow[],
  context: RowContext,
): Map<number, ComparedCell[]> {
  const columns = new Map<number, ComparedCell[]>();
  for (const { row, action } of rows) {
    for (const [column, cells] of row.shown) {
      const ofPlan = cells.filter(({ shows }) => shows === "plan");
      const answer = answerOf(ofPlan, context.dateSystem);
      if (!answer || answer.text.trim() === "") continue;
      columns.set(column, [...(columns.get(column) ?? []), { action, answer }]);
    }
  }
  return columns;
}

/** What differs in a column of texts, by what most of its cells repeat. */
function alteredIn(cells: readonly ComparedCell[]): AlteredCell[] {
  const compared = Object.values(SAID).map((said) => {
    const differ = cells.filter(({ action, answer }) => fold(said(action)) !== fold(answer.text));
    return { said, differ };
  });
  const best = compared.reduce((a, b) => (b.differ.length < a.differ.length ? b : a));
  if (best.differ.length > cells.length * (1 - REPEATS)) return [];
  return best.differ.map(({ action, answer }) => ({
    ...{ ref: action.ref, answer },
    before: best.said(action),
  }));
}

/** A date in a row without any other answer: beside one it is a proposal already. */
function alteredDate(
  row: RawRow,
  { ref, timescale }: Action,
  field: Extract<DateField, "start" | "finish">,
  context: RowContext,
): AlteredCell[] {
  const answer = row.typed ? undefined : answerOf(row.answers.get(field) ?? [], context.dateSystem);
  if (!answer || answer.text.trim() === "") return [];
  const value = typeof answer.value === "number" ? answer.value : answer.text;
  const read = context.readDay(value, isDateFormat(answer.format), field);
  const isPlans = context.repeatsPlan(ref, field, answer, { answer, ...read });
  return isPlans ? [] : [{ ref, answer, before: timescale }];
}

/** A row with the action that it is about. */
interface KnownRow {
  readonly row: RawRow;
  readonly action: Action;
  /** True where its reference says so, and not only the plan's wording beside it. */
  readonly byReference: boolean;
}

function knownRow(
  row: RawRow,
  actions: ReadonlyMap<string, Action>,
  context: RowContext,
): KnownRow[] {
  const textOf = (cells: readonly PlacedCell[]): string =>
    answerOf(cells, context.dateSystem)?.text ?? "";
  const read = context.readings.reference(textOf(row.answers.get("reference") ?? []), {});
  const byReference = read.kind === "action";
  const ref = byReference ? read.ref : context.actionByWording(textOf(row.wording.slice(0, 1)));
  const action = ref === null ? undefined : actions.get(ref);
  return action ? [{ row, action, byReference }] : [];
}

/** References that are no action's, in a column of references, beside the wording of one. */
function alteredReferences(rows: readonly KnownRow[], context: RowContext): AlteredCell[] {
  const differ = rows.filter(({ byReference }) => !byReference);
  if (differ.length > rows.length * (1 - REPEATS)) return [];
  return differ.flatMap(({ row, action: { ref } }): AlteredCell[] => {
    const answer = answerOf(row.answers.get("reference") ?? [], context.dateSystem);
    return answer && answer.text.trim() !== "" ? [{ ref, answer, before: ref }] : [];
  });
}

/**
 * The cells of a plan that is sent back which differ from the plan and answer nothing, so that no change
 * to an otherwise untouched row is lost in silence.
 */
export function alteredCells(
  rows: readonly RawRow[],
  plan: Pick<Plan, "actions">,
  context: RowContext,
): AlteredCell[] {
  if (rows.every(({ wording }) => wording.length === 0)) return [];
  const actions = new Map(plan.actions.map((action) => [action.ref, action]));
  const known = rows.flatMap((row) => knownRow(row, actions, context));
  const dates = known.flatMap(({ row, action }) => [
    ...alteredDate(row, action, "start", context),
    ...alteredDate(row, action, "finish", context),
  ]);
  const texts = [...cellsByColumn(known, context).values()].flatMap(alteredIn);
  return [...alteredReferences(known, context), ...texts, ...dates];
}
