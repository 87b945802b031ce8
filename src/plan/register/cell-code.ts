import { EVERY_TABLE } from "./every-table.ts";

/**
 * Tells a cell of the master from every other, whatever its sheet and heading are called in words:
 * `Evidence.text 12`. A text outside the master's tables goes by its words.
 */
export function cellCode(place: {
  readonly sheet: string;
  readonly row: string;
  /** The column's heading. */
  readonly column: string;
}): string {
  const { sheet, row, column } = place;
  for (const table of EVERY_TABLE) {
    if (table.sheet !== sheet) continue;
    const key = table.columns.find(({ heading }) => heading === column)?.key;
    if (key !== undefined) return `${table.table}.${key} ${row}`;
  }
  return `${sheet}.${column} ${row}`;
}
