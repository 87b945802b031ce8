import Papa from "papaparse";
import type { Row, Sheet, Workbook } from "../../workbook/workbook.ts";
import { DEFAULT_LIMITS, type ReadLimits } from "../../xlsx/refusals/read-limits.ts";
import { refuseLongFile } from "../../xlsx/refusals/refuse-long-file.ts";
import { refuseMore } from "../../xlsx/refusals/refuse-more.ts";
import { UnreadableWorkbook } from "../../xlsx/refusals/unreadable-workbook.ts";
import { decodeCsv } from "./decode-csv.ts";
import { findDelimiter } from "./find-delimiter.ts";

/** Excel's own first line, which names the delimiter and is no row. */
const NAMED = /^"?sep=(.)"?\r?\n/iu;
const LONGEST_SHEET_NAME = 31;
const MOST_COLUMNS = 16_384;

function sheetName(file: string): string {
  const stem = file
    .replace(/\.[^.]*$/u, "")
    .replace(/[[\]:*?/\\]/gu, " ")
    .trim();
  return stem.slice(0, LONGEST_SHEET_NAME).trim() || "Sheet1";
}

function toRow(values: readonly string[], index: number): Row {
  refuseMore(values.length, MOST_COLUMNS, "columns");
  const cells = values.flatMap((value, column) => (value === "" ? [] : [{ column, value }]));
  return { index, hidden: false, cells };
}

/**
 * A CSV file as a workbook of one sheet that is named after the file, as Excel names it. Every value stays a
 * text just as it is written: nothing becomes a date or a number, so a reference 1.10 stays 1.10. Encoding
 * and delimiter are found. Throws UnreadableWorkbook where it is empty, too large, or a quotation mark is
 * never closed.
 */
export function readCsv(
  bytes: Uint8Array,
  file: string,
  limits: Partial<ReadLimits> = {},
): Workbook {
  const { bytes: mostBytes, cells: mostCells } = { ...DEFAULT_LIMITS, ...limits };
  refuseLongFile(bytes.length, mostBytes);
  const text = decodeCsv(bytes);
  if (text.trim() === "") throw new UnreadableWorkbook("empty");
  const named = NAMED.exec(text);
  const table = named ? text.slice(named[0].length) : text;
  const parsed = Papa.parse<string[]>(table, { delimiter: named?.[1] ?? findDelimiter(table) });
  const open = parsed.errors.find(({ code }) => code === "MissingQuotes");
  const skipped = named ? 1 : 0;
  if (open) throw new UnreadableWorkbook("open-quote", `row ${(open.row ?? 0) + skipped + 1}`);
  const rows = parsed.data.map((values, index) => toRow(values, index + skipped));
  const filled = rows.filter(({ cells }) => cells.length > 0);
  refuseMore(
    filled.reduce((count, { cells }) => count + cells.length, 0),
    mostCells,
    "filled cells",
  );
  const sheet: Sheet = {
    name: sheetName(file),
    visibility: "visible",
    rows: filled,
    merges: [],
    hiddenColumns: new Set(),
    tables: [],
  };
  return { sheets: [sheet], names: [], dateSystem: 1900 };
}
