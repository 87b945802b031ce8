import type { UpdateField } from "../../plan/column-fields.ts";
import { TEMPLATE_COLUMNS } from "../../plan/return-template.ts";
import type { Layout, TableReading } from "../return.ts";

/** The columns of each layout. The Stakeholder column of a progress table is optional (domain reference 1.11 I28). */
const FIELDS_OF: Readonly<Record<Layout, readonly UpdateField[]>> = {
  "template-v1": TEMPLATE_COLUMNS.map(({ field }) => field),
  "tracking-form": ["reference", "action-taken", "responsible", "start", "finish", "status"],
  "progress-table": ["reference", "action-taken"],
  "whole-plan": ["reference", "action-taken"],
  unknown: [],
};

/** Columns that only template v1 has. */
const OF_TEMPLATE: readonly UpdateField[] = ["forecast", "completed", "evidence", "obstacle"];
const OF_TRACKING_FORM: readonly UpdateField[] = ["responsible", "start", "finish", "status"];

/**
 * The layout that a table's fields show: three of template v1's own four columns, two of the tracking
 * form's, or neither.
 */
export function layoutOf(fields: ReadonlySet<UpdateField>): Layout {
  const has = (list: readonly UpdateField[]): number =>
    list.filter((field) => fields.has(field)).length;
  if (has(OF_TEMPLATE) >= 3 && has(OF_TRACKING_FORM) >= 2) return "template-v1";
  return has(OF_TRACKING_FORM) >= 2 ? "tracking-form" : "progress-table";
}

/** Any of these says how an action stands. */
const ANSWERS: readonly UpdateField[] = ["action-taken", "status", "percent"];

type Headings = TableReading["headings"];

function fieldsOf(headings: Headings): Set<UpdateField> {
  return new Set(headings.flatMap(({ field }) => field ?? []));
}

/** True where the table repeats the plan's wording: the plan itself was sent back. */
function isWholePlan(headings: Headings): boolean {
  return headings.some(
    ({ repeats, reading }) =>
      repeats === "plan" && (reading?.held === "action" || reading?.held === "recommendation"),
  );
}

/** The layout of a table as it was read. */
function layoutOfTable({ headings }: Pick<TableReading, "headings">): Layout {
  const layout = layoutOf(fieldsOf(headings));
  return layout !== "template-v1" && isWholePlan(headings) ? "whole-plan" : layout;
}

/**
 * The fields that a table lacks: of the template all of its own, of any other form only what the round
 * cannot do without: which action it is, and an update or a status (forms 5).
 */
export function missingIn(headings: Headings): UpdateField[] {
  const fields = fieldsOf(headings);
  const layout = layoutOfTable({ headings });
  if (layout === "template-v1") return missingFields(layout, fields);
  const tells = fields.has("reference") || isWholePlan(headings);
  const answers = ANSWERS.some((field) => fields.has(field));
  return [
    ...(tells ? [] : (["reference"] as const)),
    ...(answers ? [] : (["action-taken"] as const)),
  ];
}

/** The fields that a layout has and a table lacks, in the layout's order. */
function missingFields(layout: Layout, fields: ReadonlySet<UpdateField>): UpdateField[] {
  return FIELDS_OF[layout].filter((field) => !fields.has(field));
}

/** The richest layout among a return's tables. */
export function richestLayout(tables: readonly TableReading[]): Layout {
  const order: readonly Layout[] = ["template-v1", "whole-plan", "tracking-form", "progress-table"];
  const found = new Set(tables.map(layoutOfTable));
  return order.find((layout) => found.has(layout)) ?? "unknown";
}
