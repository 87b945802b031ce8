import type { Workbook } from "../../workbook/workbook.ts";

/** Sheets of a master, each with its table: any two tell it from every other workbook. */
const MARKS = [
  { sheet: "master plan", table: "masterplan" },
  { sheet: "progress log", table: "progresslog" },
  { sheet: "settings", table: "settings" },
] as const;

/** True for the team's master, wherever its tables were moved and even where they are plain ranges now. */
export function isMaster({ sheets }: Workbook): boolean {
  const found = MARKS.filter((mark) =>
    sheets.some(
      ({ name, tables }) =>
        name.toLowerCase() === mark.sheet ||
        tables.some((table) => table.name.toLowerCase() === mark.table),
    ),
  );
  return found.length > 1;
}
