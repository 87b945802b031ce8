import type { EditValue } from "./edit-value.ts";
import { FILTER_BUTTON } from "./house-look.ts";
import type { NewColumn } from "./new-table.ts";
import { heightFor, SCREENFUL } from "./row-height.ts";

/** The height in points of the heading row of a table with filter buttons. */
export function headingHeight(columns: readonly NewColumn[]): number {
  const widths = columns.map(({ width }) => width - FILTER_BUTTON);
  return heightFor(
    columns.map(({ heading }) => heading),
    widths,
  );
}

/** The height in points of a row that holds these values: one for each column, and those that wrap count. */
export function recordHeight(values: readonly EditValue[], columns: readonly NewColumn[]): number {
  const texts = columns.map(({ oneLine }, index) => {
    const value = values[index];
    return typeof value === "string" && oneLine !== true ? value : "";
  });
  return heightFor(
    texts,
    columns.map(({ width }) => width),
    SCREENFUL,
  );
}
