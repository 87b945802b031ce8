import type { UpdateField } from "../../plan/column-fields.ts";
import type { Cell } from "../../workbook/workbook.ts";
import { isNotChosen } from "../cells/not-chosen.ts";
import { namelessHeading } from "../cells/read-answer.ts";
import type { Repeated } from "../cells/answer.ts";
import type { ReturnColumn } from "./return-columns.ts";

/** A cell that stands under no answer column. */
interface ExtraCell {
  readonly cell: Cell;
  readonly heading: string;
  /** False under a column without a heading. */
  readonly headed: boolean;
}

/** The cells of one row, sorted by the columns they stand under. */
export interface RowView {
  readonly row: number;
  readonly answers: ReadonlyMap<UpdateField, readonly Cell[]>;
  readonly extras: readonly ExtraCell[];
  /** Under columns that repeat the plan or earlier rounds. */
  readonly shown: readonly (ExtraCell & { readonly shows: Repeated })[];
  /** What the plan says is to be done, where the form repeats it. */
  readonly wording: readonly Cell[];
  /** True where a cell holds an answer, and not only what the form or the plan says. */
  readonly typed: boolean;
}

/** The column that heads this place, found by halving. */
export function columnAt(columns: readonly ReturnColumn[], at: number): ReturnColumn | undefined {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle]?.left ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const column = columns[low - 1];
  return column && at <= column.right ? column : undefined;
}

/** True for a column in which a form repeats what is to be done. */
export function isWording({ reading, shows }: ReturnColumn): boolean {
  return shows === "plan" && (reading.held === "action" || reading.held === "recommendation");
}

/** Numbers beside a table are sums and page numbers; words there are somebody's. */
function isTyped(cell: Cell, column: ReturnColumn | undefined): boolean {
  if (!column) return typeof cell.value === "string";
  return column.answers && (column.field === null || !isNotChosen(cell));
}

/** Sorts a row's cells by column. */
export function viewRow(
  row: number,
  cells: readonly Cell[],
  columns: readonly ReturnColumn[],
): RowView {
  const answers = new Map<UpdateField, Cell[]>();
  const extras: ExtraCell[] = [];
  const shown: RowView["shown"][number][] = [];
  const ofPlan: ExtraCell[] = [];
  const wording: Cell[] = [];
  let typed = false;
  for (const cell of cells) {
    const column = columnAt(columns, cell.column);
    typed ||= isTyped(cell, column);
    if (column && isWording(column)) wording.push(cell);
    if (!column) {
      extras.push({ cell, heading: namelessHeading(cell.column), headed: false });
    } else if (column.field !== null) {
      answers.set(column.field, [...(answers.get(column.field) ?? []), cell]);
    } else if (column.shows !== null) {
      shown.push({ cell, heading: column.text, headed: true, shows: column.shows });
    } else if (column.ofPlan) ofPlan.push({ cell, heading: column.text, headed: true });
    else extras.push({ cell, heading: column.text, headed: true });
  }
  if (typed) extras.push(...ofPlan);
  else shown.push(...ofPlan.map((cell) => ({ ...cell, shows: "plan" as const })));
  return { row, answers, extras, shown, wording, typed };
}
