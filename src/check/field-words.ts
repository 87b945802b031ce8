import type { UpdateField } from "../plan/column-fields.ts";
import { listCells } from "../finding/list-cells.ts";
import { TEMPLATE_COLUMNS } from "../plan/return-template.ts";

/** How messages call each field, as the label does (domain reference 6.4). */
export const FIELD_WORDS: Readonly<Record<UpdateField, string>> = {
  reference: "Action plan reference",
  partner: "Partner",
  "action-taken": "Action taken",
  responsible: "Individual(s) responsible",
  start: "Start date",
  finish: "Finish date",
  status: "Status of action",
  forecast: "Forecast finish",
  completed: "Date completed",
  evidence: "Evidence",
  obstacle: "Obstacle or help needed",
  percent: "Per cent complete",
};

/** The heading of the field's column in the template; its name where the template has none. */
export function headingOf(field: UpdateField): string {
  return TEMPLATE_COLUMNS.find((column) => column.field === field)?.heading ?? FIELD_WORDS[field];
}

const MANY = 6;

/** A list in words: `a, b and c`; of a long one that is no choice the first six, `… and 24 more`. */
export function inWords(items: readonly string[], last = "and"): string {
  if (items.length < 2) return items[0] ?? "";
  if (items.length > MANY && last === "and") return listCells(items);
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;
}
