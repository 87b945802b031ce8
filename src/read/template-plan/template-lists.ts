import { type ListKey, NOTHING_LISTED } from "../../plan/template-plan.ts";
import { isBlank } from "../../workbook/lookup.ts";
import { serialToDay } from "../../workbook/serial-date.ts";
import type { CellValue, DateSystem, Workbook } from "../../workbook/workbook.ts";
import { findListColumns, type ListColumn, valueAt } from "./list-columns.ts";

/** The entries of each list of a template: texts as they stand, days as ISO days, numbers as digits. */
export type TemplateLists = ReadonlyMap<ListKey, readonly string[]>;

const DAYS: ReadonlySet<ListKey> = new Set([
  "planYearStarts",
  "planYearEnds",
  "rounds",
  "roundsDue",
]);
const NUMBERS: ReadonlySet<ListKey> = new Set(["statusSteps", "settingValues"]);

function entryOf(key: ListKey, value: CellValue | undefined, system: DateSystem): string | null {
  if (typeof value === "number") {
    if (DAYS.has(key)) return serialToDay(value, system) ?? null;
    return NUMBERS.has(key) ? String(value) : null;
  }
  if (typeof value !== "string" || isBlank(value) || DAYS.has(key)) return null;
  return value === NOTHING_LISTED ? "" : value;
}

/** A list's entries; null where a cell was emptied or holds something else than the list's kind. */
function entriesOf(key: ListKey, column: ListColumn, system: DateSystem): string[] | null {
  const { top, bottom } = column;
  if (top === bottom && isBlank(valueAt(column, top))) return [];
  const entries: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const entry = entryOf(key, valueAt(column, row), system);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}

/** The lists of a template. Null where one is missing, has a hole, or is not as long as those beside it. */
export function readTemplateLists(workbook: Workbook): TemplateLists | null {
  const lists = new Map<ListKey, readonly string[]>();
  for (const [key, column] of findListColumns(workbook) ?? []) {
    const entries = entriesOf(key, column, workbook.dateSystem);
    if (!entries) return null;
    lists.set(key, entries);
  }
  return lists.size > 0 ? lists : null;
}
