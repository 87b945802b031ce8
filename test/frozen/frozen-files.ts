import { copyFileSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { momentInLondon } from "../../scripts/files/london-time.ts";
import { parseA1 } from "../../src/workbook/address.ts";
import type { Edit, EditValue } from "../../src/workbook/edit.ts";
import type { Cell, Row, Sheet, Table, Workbook } from "../../src/workbook/workbook.ts";
import { patchXlsx } from "../../src/xlsx/patch/patch-xlsx.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { cellsOf, type PlainValue } from "../support/cells-of.ts";

const BIRMINGHAM = join(import.meta.dirname, "0.1.0", "birmingham");
const RETURNS = join(BIRMINGHAM, "returns-2018-11-14");

/** Where each frozen file lies. Nothing writes there: copy a file first. */
export const FROZEN = {
  newMaster: join(BIRMINGHAM, "new-master.xlsx"),
  beforeSecondRound: join(BIRMINGHAM, "master-before-second-round.xlsx"),
  afterBothRounds: join(BIRMINGHAM, "master-after-both-rounds.xlsx"),
  returns: RETURNS,
  templates: join(BIRMINGHAM, "templates"),
  feedback: join(BIRMINGHAM, "feedback"),
  packs: join(BIRMINGHAM, "packs"),
  inquiry: join(import.meta.dirname, "0.1.0", "inquiry", "master-after-both-rounds.xlsx"),
  inquiryTemplates: join(import.meta.dirname, "0.1.0", "inquiry", "templates"),
  inquiryPacks: join(import.meta.dirname, "0.1.0", "inquiry", "packs"),
  beforeRegister: join(import.meta.dirname, "before-register", "master.xlsx"),
} as const;

/** Copies files into a folder, saved last when each came in; gives their new paths. */
export function receive(folder: string, times: Readonly<Record<string, string>>): string[] {
  return Object.entries(times).map(([from, received]) => {
    const path = join(folder, basename(from));
    copyFileSync(from, path);
    const moment = momentInLondon(received);
    utimesSync(path, moment, moment);
    return path;
  });
}

/** The returns of the second round and when each came in, by path. */
export function secondRound(): Record<string, string> {
  const text = readFileSync(join(RETURNS, "received.json"), "utf8");
  const times = JSON.parse(text) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(times).map(([file, received]) => [join(RETURNS, file), received]),
  );
}

export function workbookAt(path: string): Workbook {
  return readXlsx(readFileSync(path));
}

/** Types into cells of a copy, as a person would; when it was saved stays as it was. */
export function typeAt(
  path: string,
  sheet: string,
  given: Readonly<Record<string, EditValue>>,
): void {
  const edits = Object.entries(given).map(([place, value]) => {
    const address = parseA1(place);
    if (!address) throw new Error(`${place} is no cell`);
    return { kind: "set-cell", sheet, address, value } as const;
  });
  save(path, edits);
}

function save(path: string, edits: readonly Edit[]): void {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, patchXlsx(readFileSync(path), edits).bytes);
  utimesSync(path, atime, mtime);
}

function tableNamed(workbook: Workbook, name: string): readonly [Sheet, Table] {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return [sheet, table];
  }
  throw new Error(`There is no table ${name}`);
}

const cellAt = ({ cells }: Row, column: number): Cell | undefined =>
  cells.find((cell) => cell.column === column);

/**
 * Types into a table of a master: the row whose first cell holds `key`, columns by their headings. Reads
 * the file as it stands, so that it knows no more of a master than its headings.
 */
export function typeInto(
  path: string,
  name: string,
  key: string,
  given: Readonly<Record<string, EditValue>>,
): void {
  const [sheet, { area, headings }] = tableNamed(workbookAt(path), name);
  const row = sheet.rows.find((one) => cellAt(one, area.left)?.value === key);
  if (!row) throw new Error(`${name} has no row ${key}`);
  const edits = Object.entries(given).map(([heading, value]) => {
    const at = headings.indexOf(heading);
    if (at < 0) throw new Error(`${name} has no column ${heading}`);
    const address = { row: row.index, column: area.left + at };
    return { kind: "set-cell", sheet: sheet.name, address, value } as const;
  });
  save(path, edits);
}

/** What the Summary and About sheets say is worded anew at every merge; all other cells are records. */
function recordsIn(path: string): Map<string, PlainValue> {
  const cells = cellsOf(workbookAt(path));
  return new Map([...cells].filter(([place]) => !/^(?:Summary|About)!/u.test(place)));
}

/** Cells of an earlier file that a later one lacks or shows otherwise, as "place: before, after". */
export function lostCells(before: string, after: string): string[] {
  const later = recordsIn(after);
  return [...recordsIn(before)].flatMap(([place, value]) => {
    const now = later.get(place) ?? null;
    const lines = new Set(String(now).split("\n"));
    // A later version may read more and add a remark; what stood there still stands.
    const isKept = String(value)
      .split("\n")
      .every((line) => lines.has(line));
    return isKept ? [] : [`${place}: ${String(value)}, ${String(now)}`];
  });
}
