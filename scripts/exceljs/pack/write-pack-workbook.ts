import type { Workbook } from "exceljs";
import type { Pack, PackStanding } from "../../../src/publish/pack.ts";
import {
  NOTES,
  packSheets,
  type PackNote,
  type TableSheet,
} from "../../../src/report/pack-workbook/pack-sheets.ts";
import { shortText } from "../../../src/report/pack-workbook/short-text.ts";
import { printableLine } from "../../../src/text/printable.ts";
import { addPackSheet } from "./add-pack-sheet.ts";
import { finishPackWorkbook } from "./finish-pack-workbook.ts";
import { newWorkbook, workbookBytes } from "../sheet/new-workbook.ts";
import { writeLines } from "./pack-cells.ts";
import { addContentsSheet, addCoverSheet, addNotesSheet } from "./pack-front-sheets.ts";
import { excelDate } from "../sheet/write-cell.ts";
import { writePackTable } from "./write-pack-table.ts";

const WIDE = 150;
const NARROW = 100;

/** What stands above a table: its title, what it is, and where its notes and markers are explained. */
function linesAbove({ table, title, tab }: TableSheet, notes: readonly PackNote[]): string[] {
  const used = notes.filter(({ tabs }) => tabs.includes(tab)).map(({ mark }) => mark);
  const about = `This worksheet contains one table. ${table.description}`;
  if (used.length === 0) return [title, about];
  return [title, about, `The sheet ${NOTES} explains ${used.join(", ")}.`];
}

function addTableSheet(workbook: Workbook, place: TableSheet, notes: readonly PackNote[]): void {
  const { table, tab, name } = place;
  const sheet = addPackSheet(workbook, tab, table.wide);
  const above = linesAbove(place, notes);
  // Excel has no table without a row.
  if (table.rows.length === 0) {
    writeLines(sheet, [...above.slice(0, 1), "This table has no rows."]);
    return;
  }
  writeLines(sheet, above);
  const { columns } = table;
  const rows = table.rows.map((row) =>
    row.map((cell) => ({ ...cell, text: shortText(cell.text) })),
  );
  const width = table.wide ? WIDE : NARROW;
  writePackTable(sheet, { name, columns, rows, headingRow: above.length + 1, width });
}

/**
 * The tables of a pack as an accessible workbook: cover, contents, notes, then one table a sheet
 * (domain reference 6.2 X1 to X22, 5.4). The same pack gives the same bytes.
 */
export async function buildPackWorkbook(pack: Pack, standing: PackStanding): Promise<Uint8Array> {
  const workbook = newWorkbook(printableLine(pack.title));
  const team = printableLine(pack.team);
  const written = excelDate(pack.date);
  Object.assign(workbook, {
    creator: team,
    lastModifiedBy: team,
    language: "en-GB",
    created: written,
    modified: written,
  });
  const sheets = packSheets(pack);
  addCoverSheet(workbook, pack, standing);
  addContentsSheet(workbook, sheets);
  addNotesSheet(workbook, sheets);
  for (const place of sheets.tables) addTableSheet(workbook, place, sheets.notes);
  return finishPackWorkbook(await workbookBytes(workbook));
}
