import {
  type ListKey,
  NOTHING_LISTED,
  TEMPLATE_LISTS,
  TEMPLATE_SHEETS,
} from "../../plan/return-template.ts";
import { cellAt, isBlank, namedArea, sheetNamed } from "../../workbook/lookup.ts";
import { serialToDay } from "../../workbook/serial-date.ts";
import type { CellValue, DateSystem, Sheet, Workbook } from "../../workbook/workbook.ts";
import { headingColumns } from "./heading-columns.ts";

/** The entries of each list of a template: texts as they stand, days as ISO days, numbers as digits. */
export type TemplateLists = ReadonlyMap<ListKey, readonly string[]>;

const LISTS = Object.entries(TEMPLATE_LISTS) as [ListKey, { name: string; heading: string }][];
const DAYS: ReadonlySet<ListKey> = new Set([
  "planYearStarts",
  "planYearEnds",
  "rounds",
  "roundsDue",
]);
const NUMBERS: ReadonlySet<ListKey> = new Set(["statusSteps", "settingValues"]);

/** Lists that stand side by side: a row of each describes the same thing. */
const LIST_GROUPS: readonly (readonly ListKey[])[] = [
  [
    "references",
    "referenceTitles",
    "referenceTimescales",
    "referenceParts",
    "referenceSections",
    "referenceLeads",
    "referenceContributors",
    "referencesPrinted",
    "referenceLetters",
    "sectionSpellings",
  ],
  ["statuses", "statusMeanings", "statusSpellings", "statusSteps"],
  ["partners"],
  [
    "partnerIds",
    "partnerNames",
    "partnerShortNames",
    "partnerSpellings",
    "partnerDoubtful",
    "partnerEarlier",
  ],
  ["planYears", "planYearStarts", "planYearEnds"],
  ["rounds", "roundsDue"],
  ["columns", "columnSpellings"],
  ["settings", "settingValues"],
];

/** The cells of one list, from the row below its heading to its last. */
interface Column {
  readonly sheet: Sheet;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

function valueAt({ sheet, column }: Column, row: number): CellValue | undefined {
  return cellAt(sheet, { row, column })?.value;
}

function namedColumns(workbook: Workbook): Map<ListKey, Column> {
  return new Map(
    LISTS.flatMap(([key, { name }]) => {
      const named = namedArea(workbook, name);
      if (!named || named.area.left !== named.area.right) return [];
      const { left, top, bottom } = named.area;
      return [[key, { sheet: named.sheet, column: left, top, bottom }] as const];
    }),
  );
}

function lastRow(column: Column): number {
  let last = column.top - 1;
  while (!isBlank(valueAt(column, last + 1))) last++;
  return last;
}

/** Where a workbook has lost its names: each list runs from below its heading to the first empty cell. */
function headedColumns(workbook: Workbook): Map<ListKey, Column> {
  const sheet = sheetNamed(workbook, TEMPLATE_SHEETS.lists);
  const found =
    sheet &&
    headingColumns(
      sheet,
      LISTS.map(([key, { heading }]) => [key, heading] as const),
    );
  if (!found) return new Map();
  const top = found.row + 1;
  return new Map(
    [...found.columns].map(([key, column]) => {
      const list = { sheet, column, top, bottom: top };
      return [key, { ...list, bottom: lastRow(list) }];
    }),
  );
}

function entryOf(key: ListKey, value: CellValue | undefined, system: DateSystem): string | null {
  if (typeof value === "number") {
    if (DAYS.has(key)) return serialToDay(value, system) ?? null;
    return NUMBERS.has(key) ? String(value) : null;
  }
  if (typeof value !== "string" || isBlank(value) || DAYS.has(key)) return null;
  return value === NOTHING_LISTED ? "" : value;
}

/** A list's entries; null where a cell was emptied or holds something else than the list's kind. */
function entriesOf(key: ListKey, column: Column, system: DateSystem): string[] | null {
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

/** True where the lists of each group stand side by side, row for row. */
function areAligned(columns: ReadonlyMap<ListKey, Column>): boolean {
  return LIST_GROUPS.every(
    (group) =>
      new Set(
        group.map((key) => {
          const { sheet, top, bottom } = columns.get(key) ?? {};
          return `${sheet?.name ?? ""} ${top ?? ""} ${bottom ?? ""}`;
        }),
      ).size === 1,
  );
}

/**
 * The lists of a template by their defined names, or, where some of those were lost, by their headings.
 * Null where a list is missing, has a hole, or is not as long as those beside it.
 */
export function readTemplateLists(workbook: Workbook): TemplateLists | null {
  const named = namedColumns(workbook);
  const columns = named.size === LISTS.length ? named : headedColumns(workbook);
  if (columns.size < LISTS.length || !areAligned(columns)) return null;
  const lists = new Map<ListKey, readonly string[]>();
  for (const [key, column] of columns) {
    const entries = entriesOf(key, column, workbook.dateSystem);
    if (!entries) return null;
    lists.set(key, entries);
  }
  return lists;
}
