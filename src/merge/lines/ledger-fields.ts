import { UPDATE_FIELDS, type UpdateField } from "../../plan/column-fields.ts";
import { MASTER_PLAN } from "../../plan/master/master-plan.ts";
import { type LedgerValues, PROGRESS_LOG } from "../../plan/master/progress-log.ts";
import { keysOfPart } from "../../plan/table/define-table.ts";

/** A field of an update in the ledger. */
export type LedgerField = keyof LedgerValues;

interface NamedField {
  readonly key: LedgerField;
  readonly heading: string;
  /** The answer of a return it is filled from; null for the columns that no field is known for. */
  readonly from: UpdateField | null;
}

/** A field's name in plain words: its heading in the Progress log, but that the log's status is "as written". */
export function headingOf(field: LedgerField): string {
  return field === "status"
    ? MASTER_PLAN.column.status.heading
    : PROGRESS_LOG.column[field].heading;
}

/** `action-taken` → `actionTaken`. */
function inCamelCase(field: UpdateField): string {
  return field.replace(/-(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase());
}

/** The fields of an update in the order of the Progress log, with their names in plain words. */
export const LEDGER_FIELDS: readonly NamedField[] = keysOfPart(PROGRESS_LOG, "values").map(
  (key) => ({
    key,
    heading: headingOf(key),
    from: UPDATE_FIELDS.find((field) => inCamelCase(field) === key) ?? null,
  }),
);

/**
 * How version 0.1.0 named each field in the ids of conflicts and the cells of the ledger, where one
 * stands for the field: what is called otherwise now keeps its name there.
 */
const WORDS_IN_IDS: Readonly<Record<LedgerField | "update", string>> = {
  actionTaken: "Action taken",
  responsible: "Individual(s) responsible",
  start: "Target date start",
  finish: "Target date finish",
  status: "Status",
  forecast: "Forecast finish",
  completed: "Date completed",
  evidence: "Evidence",
  obstacle: "Obstacle or help needed",
  percent: "Per cent complete",
  other: "Other columns",
  update: "Latest update",
};

/** The word that stands for a field in the id of a conflict, in every version. */
export function wordInIds(field: LedgerField | "update"): string {
  return WORDS_IN_IDS[field];
}
