import { FIELDS, type Field } from "./field.ts";

/** What a column of a return may hold, whatever a layout calls it. */
export const UPDATE_FIELDS = [
  "reference",
  "partner",
  "action-taken",
  "responsible",
  "start",
  "finish",
  "status",
  "forecast",
  "completed",
  "evidence",
  "obstacle",
  "percent",
] as const;

/** What a column of a plan may hold beside these; `history` is what was said in earlier rounds. */
const PLAN_FIELDS = ["action", "lead", "measure", "due", "history"] as const;

/**
 * Every name under which a plan's `headings` and the Settings sheet may list spellings: those of returns
 * and plans as files of version 0.1.0 have them, and those of any form.
 */
export const COLUMN_FIELDS: readonly ColumnField[] = [
  ...new Set<ColumnField>([...UPDATE_FIELDS, ...PLAN_FIELDS, ...FIELDS]),
];

export type UpdateField = (typeof UPDATE_FIELDS)[number];
export type PlanField = (typeof PLAN_FIELDS)[number];

/** What a column holds. */
export type ColumnField = UpdateField | PlanField | Field;

/** What version 0.1.0 called a field that has another name in every form. */
const EARLIER_NAMES: Readonly<Partial<Record<ColumnField, Field>>> = {
  "action-taken": "update",
  finish: "due",
  history: "other",
};

/** What a column of any form holds, by the name under which a plan lists its spellings. */
export function formFieldOf(name: ColumnField): Field {
  return EARLIER_NAMES[name] ?? FIELDS.find((field) => field === name) ?? "other";
}

/** The field of this name, whatever its case; undefined for any other word. */
export function columnFieldNamed(name: string): ColumnField | undefined {
  const wanted = name.trim().toLowerCase();
  return COLUMN_FIELDS.find((field) => field === wanted);
}
