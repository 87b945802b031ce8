/**
 * What may stand in a column of a plan or of a return: one vocabulary for both, because real files mix
 * them. `other` is kept under its own heading and used for nothing.
 */
export const FIELDS = [
  "reference",
  "section",
  "action",
  "recommendation",
  "lead",
  "supporting",
  "measure",
  "start",
  "due",
  "original-due",
  "forecast",
  "milestones",
  "status",
  "percent",
  "update",
  "completed",
  "evidence",
  "obstacle",
  "partner",
  "responsible",
  "priority",
  "other",
] as const;

/** What a column holds. */
export type Field = (typeof FIELDS)[number];

/** The field of this name, whatever its case; undefined for any other word. */
export function fieldNamed(name: string): Field | undefined {
  const wanted = name.trim().toLowerCase();
  return FIELDS.find((field) => field === wanted);
}
