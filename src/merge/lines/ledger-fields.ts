import type { UpdateField } from "../../plan/column-fields.ts";
import type { LedgerValues } from "../../plan/master/master.ts";

/** A field of an update in the ledger. */
export type LedgerField = keyof LedgerValues;

interface NamedField {
  readonly key: LedgerField;
  readonly heading: string;
  /** The answer of a return it is filled from; null for the columns that no field is known for. */
  readonly from: UpdateField | null;
}

/** The fields of an update in the order of the Progress log, with their names in plain words. */
export const LEDGER_FIELDS: readonly NamedField[] = [
  { key: "actionTaken", heading: "Action taken", from: "action-taken" },
  { key: "responsible", heading: "Individual(s) responsible", from: "responsible" },
  { key: "start", heading: "Target date start", from: "start" },
  { key: "finish", heading: "Target date finish", from: "finish" },
  { key: "status", heading: "Status", from: "status" },
  { key: "forecast", heading: "Forecast finish", from: "forecast" },
  { key: "completed", heading: "Date completed", from: "completed" },
  { key: "evidence", heading: "Evidence", from: "evidence" },
  { key: "obstacle", heading: "Obstacle or help needed", from: "obstacle" },
  { key: "other", heading: "Other columns", from: null },
];

const HEADINGS = new Map(LEDGER_FIELDS.map(({ key, heading }) => [key, heading]));

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
  other: "Other columns",
  update: "Latest update",
};

/** The word that stands for a field in the id of a conflict, in every version. */
export function wordInIds(field: LedgerField | "update"): string {
  return WORDS_IN_IDS[field];
}

/** A field's name in plain words. */
export function headingOf(field: LedgerField): string {
  return HEADINGS.get(field) ?? field;
}
