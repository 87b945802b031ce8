import type { Pack, PackTable } from "../../publish/pack.ts";
import { packTables } from "../../publish/pack-tables.ts";
import { markersOf } from "./markers.ts";
import { sheetNames } from "./sheet-names.ts";
import { tableNames } from "./table-names.ts";

/** The sheets before those of the tables (domain reference 6.2 X18). */
export const COVER = "Cover";
export const CONTENTS = "Contents";
export const NOTES = "Notes";

/** A table of a pack with where it stands in the workbook. */
export interface TableSheet {
  readonly table: PackTable;
  readonly tab: string;
  /** Name of the Excel table. */
  readonly name: string;
  /** The title with its notes: `Progress of actions [note 1]`. */
  readonly title: string;
}

/** A line of the notes sheet. */
export interface PackNote {
  /** `[note 1]`, or a marker: `[c]`. */
  readonly mark: string;
  readonly meaning: string;
  /** Tab names of the sheets that use it. */
  readonly tabs: readonly string[];
}

/** What a workbook of a pack holds behind its cover. */
export interface PackSheets {
  readonly tables: readonly TableSheet[];
  /** Numbered as they come first; the same sentence under two tables is one note. */
  readonly notes: readonly PackNote[];
}

interface Use {
  readonly meaning: string;
  readonly tabs: string[];
}

/** Remembers that a tab uses an entry; the entries stay in the order of their first use. */
function addUse(uses: Map<string, Use>, key: string, meaning: string, tab: string): void {
  const use = uses.get(key);
  if (!use) uses.set(key, { meaning, tabs: [tab] });
  else if (!use.tabs.includes(tab)) use.tabs.push(tab);
}

/** Lays the tables of a pack out in sheets and numbers their notes (domain reference 6.2 X1, X9, X17). */
export function packSheets(pack: Pack): PackSheets {
  const tables = packTables(pack);
  const tabs = sheetNames(
    tables.map(({ title }) => title),
    [COVER, CONTENTS, NOTES],
  );
  const names = tableNames(
    tables.map(({ id }) => id),
    [COVER, CONTENTS, NOTES],
  );
  const notes = new Map<string, Use>();
  const markers = new Map<string, Use>();
  const sheets = tables.map((table, index): TableSheet => {
    const tab = tabs[index] ?? "";
    for (const note of table.notes) addUse(notes, note, note, tab);
    for (const { marker, meaning } of markersOf(table)) addUse(markers, marker, meaning, tab);
    const order = [...notes.keys()];
    const marks = table.notes.map((note) => ` [note ${order.indexOf(note) + 1}]`);
    return { table, tab, name: names[index] ?? "", title: table.title + marks.join("") };
  });
  const numbered = [...notes.values()].map((use, index) => ({
    mark: `[note ${index + 1}]`,
    ...use,
  }));
  const explained = [...markers].map(([mark, use]) => ({ mark, ...use }));
  return { tables: sheets, notes: [...numbered, ...explained] };
}
