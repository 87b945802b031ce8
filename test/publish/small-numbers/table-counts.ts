import type { CountedFigures } from "../../../src/publish/small-numbers/counted-figures.ts";
import type { FigureSum } from "../../../src/publish/small-numbers/printed-system.ts";

/** The id of a cell of a table of counts; `total` for a row's or a column's total. */
export function cellId(row: number | "total", column: number | "total"): string {
  return `${row},${column}`;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * A table of counts, rows by columns, with a total for each row, each column and the whole. A row that
 * is shorter than the first has zeros.
 */
export function tableCounts(rows: readonly (readonly number[])[]): CountedFigures {
  const columns = (rows[0] ?? []).map((_, column) => column);
  const column = (at: number): readonly number[] => rows.map((row) => row[at] ?? 0);
  const cells = rows.flatMap((row, at) =>
    [...columns.map((id) => row[id] ?? 0), total(row)].map((value, id) => ({
      id: cellId(at, id === columns.length ? "total" : id),
      value,
    })),
  );
  const totals = [...columns.map((id) => total(column(id))), total(rows.map(total))].map(
    (value, id) => ({ id: cellId("total", id === columns.length ? "total" : id), value }),
  );
  const lines = [...rows.keys(), "total" as const];
  const across = lines.map((row): FigureSum => ({
    total: cellId(row, "total"),
    parts: columns.map((id) => cellId(row, id)),
  }));
  const down = [...columns, "total" as const].map((id): FigureSum => ({
    total: cellId("total", id),
    parts: [...rows.keys()].map((row) => cellId(row, id)),
  }));
  return {
    figures: [...cells, ...totals].map((cell) => ({ ...cell, place: "shown", known: [] })),
    sums: [...across, ...down],
    earlier: new Map(),
  };
}
