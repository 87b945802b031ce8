import type { UpdateField } from "../plan/column-fields.ts";
import type { Action, Plan } from "../plan/plan.ts";
import type { ExtraAnswer } from "../read/cells/answer.ts";
import type { Return, ReturnRow, TableReading } from "../read/return.ts";
import { isNoAnswer, isPlaceholder } from "./placeholder.ts";

/** A row in which a partner answered something, with what the plan knows of it. */
export interface AnsweredRow {
  readonly row: ReturnRow;
  /** The table it stands in. */
  readonly table: TableReading | undefined;
  /** The action it is about; null where the reference names none. */
  readonly action: Action | null;
  /** Id of the partner who reports: the row's own, else who sends the return; null where the row names nobody known. */
  readonly by: string | null;
  /** True where there is more than placeholders. */
  readonly hasUpdate: boolean;
}

/** What a partner answers, and no template fills in beforehand. */
const ANSWERS: readonly UpdateField[] = [
  "action-taken",
  "status",
  "forecast",
  "completed",
  "evidence",
  "obstacle",
];

/** The text of a field as the partner sees it; empty where there is none or the cell is as it came. */
export function textOf(row: ReturnRow, field: UpdateField): string {
  const text = row.answers[field]?.text.trim() ?? "";
  return isNoAnswer(text) ? "" : text;
}

function tableOf(row: ReturnRow, tables: readonly TableReading[]): TableReading | undefined {
  const onSheet = tables.filter(({ sheet }) => sheet === row.sheet);
  return onSheet.findLast(({ headingRow }) => headingRow <= row.row) ?? onSheet[0];
}

function textsOf(row: ReturnRow, fields: readonly UpdateField[]): string[] {
  return fields.map((field) => textOf(row, field)).filter((text) => text !== "");
}

/** True where a row holds an update: an answer that is more than a placeholder. */
export function holdsUpdate(row: ReturnRow): boolean {
  return textsOf(row, ANSWERS).some((text) => !isPlaceholder(text));
}

/** What a row holds in columns of its partner's own; those that repeat the plan are no answers. */
export function ownExtras(row: ReturnRow): readonly ExtraAnswer[] {
  return row.extras.filter(({ repeats }) => repeats === undefined);
}

/** True where a partner answered anything in a row; who it is and when it was planned are no answers. */
export function isAnswered(row: ReturnRow): boolean {
  const beside = ownExtras(row).some(({ answer }) => !isNoAnswer(answer.text));
  return beside || textsOf(row, [...ANSWERS, "responsible"]).length > 0;
}

function reporterOf({ partner }: ReturnRow, sender: string | null): string | null {
  if (partner.kind === "known") return partner.id;
  return partner.kind === "missing" ? sender : null;
}

/** The answered rows of a return, in its order. `sender` reports where a row names nobody. */
export function answeredRows(
  { rows, tables }: Pick<Return, "rows" | "tables">,
  plan: Plan,
  sender: string | null,
): AnsweredRow[] {
  const actions = new Map(plan.actions.map((action) => [action.ref, action]));
  return rows.filter(isAnswered).map((row) => ({
    row,
    table: tableOf(row, tables),
    action: row.reference.kind === "action" ? (actions.get(row.reference.ref) ?? null) : null,
    by: reporterOf(row, sender),
    hasUpdate: holdsUpdate(row),
  }));
}

/** The reference of the action a row is about, where it is known. */
export function refOf({ row }: AnsweredRow): string | null {
  return row.reference.kind === "action" ? row.reference.ref : null;
}

/** True where the row's table has a column for the field. */
export function hasColumn({ table }: AnsweredRow, field: UpdateField): boolean {
  return table?.headings.some((heading) => heading.field === field) ?? false;
}
