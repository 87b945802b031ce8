import type { Setting, Settings, SettingValues } from "../../plan/master/setting.ts";
import { SETTINGS } from "../../plan/master/settings.ts";
import { NO_NAMES } from "../../plan/master/table-names.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { MasterNotRead } from "./master-not-read.ts";
import { readTable } from "./read-table.ts";
import type { TypedRow } from "./typed-row.ts";

/** One row of the Settings table. */
export type SettingRow = TypedRow<typeof SETTINGS>;

/** The rows of the Settings table, by group and name. */
export interface SettingRows {
  readonly of: (group: string) => readonly SettingRow[];
  /** The setting's row; undefined where it is not there. */
  readonly find: (group: string, name: string) => SettingRow | undefined;
}

/** True where a name typed by the team is the setting's name, whatever its case. */
export function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.toLowerCase();
}

/** Reads the Settings table row by row. */
export function settingRows(workbook: Workbook): SettingRows {
  const rows = readTable(SETTINGS, workbook, NO_NAMES);
  const of = (group: string): SettingRow[] =>
    rows.filter((row) => isSameName(row.get("group"), group));
  return {
    of,
    find: (group, name) => of(group).find((row) => isSameName(row.get("name"), name)),
  };
}

function refuseMissing(group: string, name: string): never {
  throw new MasterNotRead(
    `The sheet "${SETTINGS.sheet}" has no setting "${name}" in the group "${group}". ` +
      "Put the row back from the last backup.",
  );
}

/** What one setting is set at. `subject` is the section or status it belongs to: `3` in `3: Name`. */
function readSetting(
  { find }: SettingRows,
  group: string,
  setting: Setting<unknown>,
  subject: string | null,
): unknown {
  const name = subject === null ? setting.name : `${subject}: ${setting.name}`;
  const row = find(group, name);
  if (row) return row.as("value", setting.form);
  return setting.usual ?? refuseMissing(group, name);
}

/**
 * What the settings of a group are set at. One that a file of an earlier version lacks is at its usual
 * value. Throws MasterNotRead with the cell where one cannot be used, and where one must be there and is not.
 */
export function readGroup<S extends Settings>(
  rows: SettingRows,
  group: string,
  settings: S,
  subject: string | null = null,
): SettingValues<S> {
  const values = Object.entries(settings).map(([key, setting]) => [
    key,
    readSetting(rows, group, setting, subject),
  ]);
  // Each setting's form gives the type of its value.
  return Object.fromEntries(values) as SettingValues<S>;
}
