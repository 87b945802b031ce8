import type { Area } from "../workbook/address.ts";
import type { Cell, DateSystem, Sheet } from "../workbook/workbook.ts";
import { cellText } from "./cells/cell-text.ts";
import { findHeading, type HeadingGate } from "./headings/find-heading.ts";
import type { HeadingCandidates } from "./headings/heading-candidates.ts";
import type { Field } from "../plan/field.ts";
import { formSheetOf, type FormSheet } from "./form/facts/form-sheet.ts";
import { columnJudge, type PlacedHeading } from "./form/headings/column-evidence.ts";
import { findHeadings } from "./form/tables/find-headings.ts";
import type { FoundHeading } from "./form/tables/heading-rows.ts";
import { openTables, type TableContext } from "./rows/open-tables.ts";
import { cellsInside, declaredTable, isOwnHeading } from "./rows/own-table.ts";
import { labelIn } from "./words/identity-label.ts";
import type { BannerReader } from "./headings/read-banner.ts";
import { anyHeading, type ReturnColumn, type ReturnHeading } from "./rows/return-columns.ts";
import type { RawRow } from "./rows/raw-row.ts";
import { knownReferenceText } from "./cells/reference-text.ts";
import { takeRow, type ReturnTable } from "./rows/return-table.ts";
import { withStatusColour } from "./rows/status-colour.ts";
import { columnAt } from "./rows/row-view.ts";
import { indexMerges, type Line, type MergeIndex } from "./cells/sheet-lines.ts";
import type { SheetToScan } from "./sheets/sort-sheets.ts";

/** What the reading of any sheet needs to know. */
export interface ScanContext extends TableContext {
  readonly readBanner: BannerReader;
  readonly dateSystem: DateSystem;
  readonly gate: HeadingGate;
  readonly candidates: HeadingCandidates;
  /** Each is told of what a sheet holds, and throws where a return holds too much of it. */
  readonly countCharacters: (more: number) => void;
  readonly countHeadings: (more: number) => void;
  readonly countUpdates: (more: number) => void;
  readonly countAnswers: (more: number) => void;
}

/** The tables of a sheet with their rows, and the lines that stand in none. */
export interface SheetScan {
  readonly sheet: Sheet;
  readonly tables: readonly ReturnTable[];
  readonly outside: readonly Line[];
}

interface Scan {
  readonly sheet: Sheet;
  readonly lines: readonly Line[];
  readonly merges: MergeIndex;
  readonly seen: () => FormSheet;
  /** True where a cell of it is filled with a colour. */
  readonly hasFills: boolean;
  /** Headings of a form that no return is known to have, by their first row; empty while none is looked for. */
  readonly headings: ReadonlyMap<number, FoundHeading>;
  /** Every table found so far. */
  readonly tables: ReturnTable[];
  readonly outside: Line[];
  /** The template's own table, where the sheet declares it or its heading was found. */
  own: Area | undefined;
  /** The tables side by side that the rows now belong to, from left to right. */
  open: ReturnTable[];
  /** The columns of a copy of the plan that the rows now belong to. */
  copy: readonly ReturnColumn[] | undefined;
  section: string | null;
  /** The row of the last banner. */
  bannerRow: number;
}

/** `1a`, `R01`, `1.1`: a section's bare number may stand in a heading. */
const ACTION_NUMBER = /^\p{L}{0,3}\d{1,3}[.]?[\p{L}\d]/u;
const LONGEST_NUMBER = 8;
/** A table that is not declared ends nobody knows where. */
const HEADING_ALONE: Area = { top: -1, bottom: -1, left: 0, right: 0 };

/** True for a row that begins with an action's reference: no heading, whatever stands beside the table. */
function isNumberedRow(scan: Scan, line: Line, { isReference, dateSystem }: ScanContext): boolean {
  return scan.open.some(({ referenceColumn }) => {
    const cell = line.cells.find(({ column }) => column === referenceColumn);
    const text = cell ? cellText(cell, dateSystem).trim() : "";
    return text.length <= LONGEST_NUMBER && ACTION_NUMBER.test(text) && isReference(text);
  });
}

/** Below the heading of the template's own table, only that heading itself is one, and none inside the table. */
function mayBeHeading({ own }: Scan, line: Line): boolean {
  if (!own || line.row <= own.top) return true;
  return line.row > own.bottom && isOwnHeading(line);
}

/** A heading as a return has it, or of whatever form the sheet was found to have. */
function headingAt(
  scan: Scan,
  at: number,
  line: Line,
  context: ScanContext,
): { readonly depth: number; readonly columns: ReturnHeading } | undefined {
  const known = scan.headings.get(line.row);
  if (known) return { depth: known.depth, columns: anyHeading(known.columns) };
  if (scan.headings.size > 0) return undefined;
  if (context.gate(line) === "none" || !context.candidates.allows(line)) return undefined;
  if (isNumberedRow(scan, line, context)) return undefined;
  const found = findHeading(scan.lines, at, scan.merges, context.gate, context.judge);
  context.candidates.note(line, found !== undefined);
  return found;
}

/** Takes the heading that begins in this line, where one does; gives the rows it takes, or 0. */
function takeHeading(scan: Scan, at: number, line: Line, context: ScanContext): number {
  if (!mayBeHeading(scan, line)) return 0;
  const found = headingAt(scan, at, line, context);
  if (!found) return 0;
  context.countHeadings(1);
  if (!scan.own && isOwnHeading(line)) scan.own = { ...HEADING_ALONE, top: line.row };
  const tables = openTables(found.columns, scan, at + found.depth, context);
  if (tables.length === 0) {
    if (found.columns.kind === "return") return 0;
    scan.copy = found.columns.columns;
    scan.open = [];
    return found.depth;
  }
  scan.copy = undefined;
  const opened = tables.filter((table) => !scan.open.includes(table));
  const below = scan.tables.length > 0 && opened.length > 0;
  if (below && scan.bannerRow !== line.row - 1) scan.section = null;
  scan.tables.push(...opened);
  scan.open = tables;
  const rows = Array.from({ length: found.depth }, (_, below) => line.row + below);
  for (const table of tables) {
    table.headingRows.push(...rows);
    table.lastRow = line.row + found.depth - 1;
  }
  return found.depth;
}

/** Takes a section's banner; false where the line is none. */
function takeBanner(scan: Scan, line: Line, context: ScanContext): boolean {
  const [first] = line.cells;
  const [table] = scan.open;
  const across = first && (scan.merges.get(line.row)?.get(first.column)?.right ?? 0) > first.column;
  if (!first || (table && first.column > table.referenceColumn && !across)) return false;
  if (line.cells.length > 12) return false;
  const texts = line.cells.map((cell) => cellText(cell, context.dateSystem));
  const section = context.readBanner(texts);
  if (section === undefined) return false;
  scan.section = section;
  scan.bannerRow = line.row;
  for (const open of scan.open) {
    open.lastRow = line.row;
    open.runsOn = false;
  }
  return true;
}

/** True for a row below a gap that says who or when, not what was done. */
function isLabelLine(line: Line, table: ReturnTable, context: ScanContext): boolean {
  if (line.row === table.lastRow + 1 || line.cells.length > 4) return false;
  const [first] = line.cells;
  const text = first ? cellText(first, context.dateSystem) : "";
  return labelIn(text) !== undefined && !context.isReference(text);
}

function cellsByTable(open: readonly ReturnTable[], line: Line): Map<ReturnTable, Cell[]> {
  const shares = new Map<ReturnTable, Cell[]>();
  let at = 0;
  for (const cell of line.cells) {
    while ((open[at + 1]?.columns[0]?.left ?? Infinity) <= cell.column) at++;
    const table = open[at];
    if (!table) continue;
    const share = shares.get(table);
    if (share) share.push(cell);
    else shares.set(table, [cell]);
  }
  return shares;
}

/** Cells of a copy of the plan are explained by its headings; anything else in the row is not. */
function outsideCopy(line: Line, copy: readonly ReturnColumn[], context: ScanContext): Line[] {
  const reference = copy.find(({ field }) => field === "reference");
  const written = line.cells.find(({ column }) => column === reference?.left);
  const { dateSystem, isReference } = context;
  if (written && !isReference(knownReferenceText(written, dateSystem, isReference))) return [line];
  const left = line.cells.filter(({ column }) => !columnAt(copy, column));
  return left.length > 0 ? [{ row: line.row, cells: left }] : [];
}

function takeLine(scan: Scan, line: Line, context: ScanContext): void {
  const isOwnRow = cellsInside(scan.own, line).length > 0;
  if (!isOwnRow && takeBanner(scan, line, context)) return;
  const [first] = scan.open;
  if (first && (isOwnRow || !isLabelLine(line, first, context))) {
    for (const [table, cells] of cellsByTable(scan.open, line)) {
      // A printed reference of the template is an action's: anything else there was typed.
      const isPrinted = table.isOwn ? context.isAction : context.isReference;
      const read = scan.hasFills ? withStatusColour(table, line.row, cells, scan) : cells;
      takeRow(table, line.row, read, scan.section, isPrinted);
    }
  } else if (scan.copy) scan.outside.push(...outsideCopy(line, scan.copy, context));
  else scan.outside.push(line);
}

function cellsOfRow({ answers, extras }: RawRow): number {
  return [...answers.values(), ...extras.values()].reduce((sum, { length }) => sum + length, 0);
}

function charactersIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { value }) => sum + (typeof value === "string" ? value.length : 0), 0);
}

type Headings = Scan["headings"];

function scanLines(
  { sheet, lines }: SheetToScan,
  seen: () => FormSheet,
  headings: Headings,
  context: ScanContext,
): Scan {
  const scan: Scan = {
    sheet,
    lines,
    merges: indexMerges(sheet),
    seen,
    hasFills: sheet.looks?.cells.some(({ fill }) => fill !== undefined) ?? false,
    headings,
    tables: [],
    outside: [],
    own: declaredTable(sheet),
    open: [],
    copy: undefined,
    section: context.readBanner([sheet.name]) ?? null,
    bannerRow: -1,
  };
  for (let at = 0; at < scan.lines.length;) {
    const line = scan.lines[at];
    if (!line) break;
    const depth = takeHeading(scan, at, line, context);
    if (depth === 0) takeLine(scan, line, context);
    at += Math.max(1, depth);
  }
  return scan;
}

/** The headings of a form that nobody here has seen, found as a plan's are. */
function anyHeadings(seen: FormSheet, { columns }: ScanContext): Headings {
  const told = (column: PlacedHeading): Field | null => columns.told(seen.sheet.name, column);
  const found = findHeadings(seen, columnJudge(columns.judgeHeading, told));
  return new Map(found.map((heading) => [seen.lines[heading.at]?.row ?? -1, heading]));
}

/**
 * Finds every table in the lines of a sheet and reads its rows, from top to bottom, looking at each row
 * once; a sheet that has none by the headings of returns is looked at again by those of any form.
 */
export function scanReturnSheet(toScan: SheetToScan, context: ScanContext): SheetScan {
  const { sheet, lines } = toScan;
  for (const { cells } of lines) context.countCharacters(charactersIn(cells));
  let form: FormSheet | undefined;
  const seen = (): FormSheet => (form ??= formSheetOf(sheet));
  let scan = scanLines(toScan, seen, new Map(), context);
  if (scan.tables.length === 0 && lines.length > 1) {
    const headings = anyHeadings(seen(), context);
    const again = headings.size > 0 ? scanLines(toScan, seen, headings, context) : scan;
    if (again.tables.length > 0) scan = again;
  }
  const updates = scan.tables.flatMap(({ rows }) => rows.filter(({ typed }) => typed));
  context.countUpdates(updates.length);
  for (const update of updates) context.countAnswers(cellsOfRow(update));
  return { sheet, tables: scan.tables, outside: scan.outside };
}
