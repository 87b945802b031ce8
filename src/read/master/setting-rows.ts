import { SETTINGS } from "../../plan/master/master-tables.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { MasterNotRead } from "./master-not-read.ts";
import { rowsOfTable } from "./rows-of-table.ts";
import { textOf, type TableRow } from "./table-row.ts";

/** The rows of the Settings table, by group and name. */
export interface SettingRows {
  readonly of: (group: string) => readonly TableRow[];
  /** Throws MasterNotRead where the setting is not there. */
  readonly need: (group: string, name: string) => TableRow;
}

/** True where a name typed by the team is the setting's name, whatever its case. */
export function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase();
}

/** Reads the Settings table row by row. */
export function settingRows(workbook: Workbook): SettingRows {
  const rows = rowsOfTable(SETTINGS, workbook);
  const of = (group: string): TableRow[] =>
    rows.filter((row) => isSameName(textOf(row, "group"), group));
  const need = (group: string, name: string): TableRow => {
    const row = of(group).find((entry) => isSameName(textOf(entry, "name"), name));
    if (row) return row;
    throw new MasterNotRead(
      `The sheet "${SETTINGS.sheet}" has no setting "${name}" in the group "${group}". ` +
        "Put the row back from the last backup.",
    );
  };
  return { of, need };
}
