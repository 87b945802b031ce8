import type { IsoDay } from "../../calendar/iso-day.ts";
import { missingIn } from "../rows/detect-layout.ts";
import type { PlacedCell } from "../cells/read-answer.ts";
import type { TableReading } from "../return.ts";
import type { ReturnTable } from "../rows/return-table.ts";

/** The tables of a return's round, and the cells of tables that are dated otherwise. */
export interface RoundTables {
  readonly tables: readonly ReturnTable[];
  readonly otherRounds: readonly PlacedCell[];
}

function typedCells(table: ReturnTable): PlacedCell[] {
  return table.rows.flatMap((row) =>
    row.typed
      ? [...row.answers.values(), ...row.extras.values(), ...row.shown.values()].flat()
      : [],
  );
}

/**
 * Where several tables are dated and one has the round's day, those with another day report another
 * round: their cells are said to be unread, so that no old update is taken for a new one.
 */
export function tablesOfRound(
  tables: readonly ReturnTable[],
  roundDay: IsoDay | null,
): RoundTables {
  const isOfRound = ({ date }: ReturnTable): boolean => date?.day != null && date.day === roundDay;
  if (!tables.some(isOfRound)) return { tables, otherRounds: [] };
  const isOther = (table: ReturnTable): boolean => table.date?.day != null && !isOfRound(table);
  return {
    tables: tables.filter((table) => !isOther(table)),
    otherRounds: tables.filter(isOther).flatMap(typedCells),
  };
}

/** A table's headings and what is missing among them. */
export function tableReading(table: ReturnTable): TableReading {
  const headings = table.columns.map(({ text, address, field, shows, ofPlan, reading }) => ({
    heading: text,
    address,
    field,
    reading,
    ...(shows === null ? {} : { repeats: shows }),
    ...(ofPlan && { ofPlan }),
  }));
  return {
    sheet: table.sheet,
    headingRow: table.headingRow,
    headingRows: table.headingRows,
    rows: table.rows.length,
    headings,
    missing: missingIn(headings),
  };
}
