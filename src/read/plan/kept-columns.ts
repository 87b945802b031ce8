import { MASTER_PLAN } from "../../plan/master/master-plan.ts";
import type { KeptColumn } from "../../plan/kept-column.ts";
import type { Field } from "../../plan/field.ts";
import { fold } from "../../text/fold.ts";
import { shorten } from "../../text/shorten.ts";
import { tidySpaces } from "../../text/tidy.ts";
import { columnLetters } from "../../workbook/address.ts";
import { sheetNamed } from "../../workbook/lookup.ts";
import { isDateFormat } from "../../workbook/serial-date.ts";
import type { Cell, DateSystem, Workbook } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import type { FormColumn } from "../form/facts/form-column.ts";
import type { FormReading, FormTable } from "../form/form-reading.ts";
import { actionsIn, columnCells } from "./column-cells.ts";

/** What the master has a column of its own for. */
const IN_MASTER: ReadonlySet<Field> = new Set<Field>(["reference", "section", "action", "measure"]);
const LONGEST_HEADING = 120;

/** True for a field that stands elsewhere in the master, word for word. */
type IsElsewhere = (field: Field) => boolean;

/** True where the master's own columns say all that this column says. */
function isHeld({ field }: FormColumn, table: FormTable, isElsewhere: IsElsewhere): boolean {
  const has = (other: Field): boolean => table.columns.some((column) => column.field === other);
  if (isElsewhere(field)) return true;
  if (field === "original-due") return true;
  if (field === "due") return !has("original-due");
  if (field === "forecast") return !has("original-due") && !has("due");
  return IN_MASTER.has(field) || (field === "recommendation" && !has("action"));
}

function valueOf(cells: readonly Cell[], system: DateSystem): string | number | null {
  const [only, ...more] = cells;
  if (only && more.length === 0 && typeof only.value === "number") {
    const shownPlain = !isDateFormat(only.format) && only.format?.includes("%") !== true;
    if (shownPlain) return only.value;
  }
  const text = cells.map((cell) => cellText(cell, system).trim()).join("\n");
  return text === "" ? null : text;
}

/** A heading that no column of the Master plan has, and none of those kept before. */
function freeHeading(column: FormColumn, taken: ReadonlySet<string>): string {
  const bare = tidySpaces(column.text) || `Column ${columnLetters(column.left)}`;
  const base = shorten(bare, LONGEST_HEADING);
  const own = MASTER_PLAN.columns.some(({ heading }) => fold(heading) === fold(base));
  const wanted = own ? `${base} (in the plan)` : base;
  let heading = wanted;
  for (let index = 2; taken.has(fold(heading)); index++) heading = `${wanted} (${index})`;
  return heading;
}

/**
 * What stands beside the actions of a form in columns that the master has none for: each a column of its
 * own under its own heading, filled in or not, so that nothing of a plan is dropped.
 */
export function keptColumns(
  form: FormReading,
  workbook: Workbook,
  isElsewhere: IsElsewhere,
): KeptColumn[] {
  const kept = new Map<string, { heading: string; values: Map<string, string | number> }>();
  for (const table of form.tables) {
    const sheet = sheetNamed(workbook, table.sheet);
    const taken = new Set<string>();
    for (const column of table.columns) {
      if (!sheet || isHeld(column, table, isElsewhere)) continue;
      const heading = freeHeading(column, taken);
      taken.add(fold(heading));
      const entry = kept.get(fold(heading)) ?? {
        heading,
        values: new Map<string, string | number>(),
      };
      for (const action of actionsIn(table, form)) {
        const value = valueOf(
          columnCells(sheet, action, column).map(({ cell }) => cell),
          workbook.dateSystem,
        );
        if (value !== null) entry.values.set(action.ref, value);
      }
      kept.set(fold(heading), entry);
    }
  }
  return [...kept.values()].filter(({ values }) => values.size > 0);
}
