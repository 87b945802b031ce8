import type { ReturnRow } from "../return.ts";
import { placeKey } from "../sheets/template-sheets.ts";
import type { SeenBeside } from "./seen-beside.ts";

/** Rows whose status is struck through have none until somebody confirms; its words are kept (faults A3). */
export function withoutStruckStatus(
  rows: readonly ReturnRow[],
  struck: readonly SeenBeside[],
): readonly ReturnRow[] {
  if (struck.length === 0) return rows;
  const places = new Set(struck.map(({ sheet, address }) => placeKey(sheet, address)));
  return rows.map((row): ReturnRow => {
    const { status } = row.answers;
    const isStruck = status?.sources.some(({ sheet, address }) =>
      places.has(placeKey(sheet, address)),
    );
    if (!status || isStruck !== true || row.status.kind === "missing") return row;
    return { ...row, status: { kind: "unknown", written: status.text, suggestions: [] } };
  });
}
