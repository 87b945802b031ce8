import { fold } from "../../text/fold.ts";
import type { Row, Sheet } from "../../workbook/workbook.ts";

/** A heading row and the column of each heading that it holds, by key; both counted from 0. */
interface HeadingColumns<Key> {
  readonly row: number;
  readonly columns: ReadonlyMap<Key, number>;
}

/** So many headings side by side are no chance. */
const ENOUGH = 3;

function columnsIn<Key>(row: Row, keys: ReadonlyMap<string, Key>): ReadonlyMap<Key, number> {
  return new Map(
    row.cells.flatMap(({ value, column }) => {
      const key = typeof value === "string" ? keys.get(fold(value)) : undefined;
      return key === undefined ? [] : [[key, column] as const];
    }),
  );
}

/** Finds the row of a sheet that holds these headings, wherever it and its columns were moved. */
export function headingColumns<Key>(
  sheet: Sheet,
  headings: Iterable<readonly [Key, string]>,
): HeadingColumns<Key> | undefined {
  const keys = new Map([...headings].map(([key, heading]) => [fold(heading), key]));
  for (const row of sheet.rows) {
    const columns = columnsIn(row, keys);
    if (columns.size >= ENOUGH) return { row: row.index, columns };
  }
  return undefined;
}
