/** What a column of a return may hold, whatever a layout calls it. */
const UPDATE_FIELDS = [
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
] as const;

/** What a column of a plan may hold beside these; `history` is what was said in earlier rounds. */
const PLAN_FIELDS = ["action", "lead", "measure", "due", "history"] as const;

/** Every name under which a plan's `headings` and the Settings sheet may list spellings. */
export const COLUMN_FIELDS = [...UPDATE_FIELDS, ...PLAN_FIELDS] as const;

export type UpdateField = (typeof UPDATE_FIELDS)[number];
export type PlanField = (typeof PLAN_FIELDS)[number];

/** What a column holds. */
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** The field of this name, whatever its case; undefined for any other word. */
export function columnFieldNamed(name: string): ColumnField | undefined {
  const wanted = name.trim().toLowerCase();
  return COLUMN_FIELDS.find((field) => field === wanted);
}
