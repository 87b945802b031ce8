import type { PlanField } from "../../plan/column-fields.ts";
import type { Cell, DateSystem, Sheet } from "../../workbook/workbook.ts";
import { fold } from "../../text/fold.ts";
import { cellText } from "../cells/cell-text.ts";
import { findHeading, type HeadingGate, type JudgeHeading } from "../headings/find-heading.ts";
import { inferReferenceColumn } from "../cells/infer-reference.ts";
import type { PlanColumn } from "./plan-columns.ts";
import { readPlanReference, type PlanReference } from "./plan-reference.ts";
import type { PlacedCell } from "../cells/read-answer.ts";
import { referenceText } from "../cells/reference-text.ts";
import { indexMerges, linesOf, type Line, type MergeIndex } from "../cells/sheet-lines.ts";

type Column = PlanField | "reference";

/** One action as its rows give it. */
export interface PlanRow {
  readonly sheet: string;
  readonly row: number;
  /** The reference's column, and the heading above it. */
  readonly column: number;
  readonly heading: string | null;
  readonly reference: PlanReference;
  readonly texts: Map<Column, string[]>;
  /** Rows read as running on from this one that fill what an action of its own would. */
  readonly doubtfulRows: number[];
}

/** A table of actions under one heading. */
export interface PlanTable {
  readonly sheet: string;
  readonly headingRow: number;
  readonly actionHeading: string;
  readonly rows: PlanRow[];
}

/** A row that fills what an action does and whose reference cannot be read, so that it is not in the plan. */
export interface LostRow {
  readonly sheet: string;
  readonly row: number;
  /** The reference's column, and the heading above it. */
  readonly column: number;
  readonly heading: string | null;
  readonly written: string;
}

/** What a sheet of an action plan holds. */
export interface PlanSheetScan {
  readonly sheet: Sheet;
  readonly tables: readonly PlanTable[];
  readonly outside: readonly Line[];
  /** Cells under headings that no field of a plan has. */
  readonly strange: readonly PlacedCell[];
  readonly lost: readonly LostRow[];
}

/** How headings of plans are found. */
export interface PlanScanContext {
  readonly gate: HeadingGate;
  readonly judge: JudgeHeading<readonly PlanColumn[]>;
  readonly dateSystem: DateSystem;
}

interface Scan {
  readonly sheet: Sheet;
  readonly lines: readonly Line[];
  readonly merges: MergeIndex;
  readonly tables: PlanTable[];
  readonly outside: Line[];
  readonly strange: PlacedCell[];
  readonly lost: LostRow[];
  columns: readonly PlanColumn[];
  /** The row read last that belongs to a table. */
  lastRow: number;
}

function columnOver(columns: readonly PlanColumn[], cell: Cell): PlanColumn | undefined {
  return columns.find(({ left, right }) => left <= cell.column && cell.column <= right);
}

function addCells(scan: Scan, target: PlanRow, line: Line, system: DateSystem): void {
  for (const cell of line.cells) {
    const column = columnOver(scan.columns, cell);
    const field = column?.field ?? null;
    if (field === null) {
      const heading = column?.text ?? null;
      scan.strange.push({ sheet: scan.sheet.name, row: line.row, cell, heading });
    } else if (field !== "reference") {
      const known = target.texts.get(field);
      if (known) known.push(cellText(cell, system));
      else target.texts.set(field, [cellText(cell, system)]);
    }
  }
}

/** Wording, lead and date in one row: an action of its own, were it not for its reference. */
function isLikeAction(columns: readonly PlanColumn[], { cells }: Line): boolean {
  const fields = cells.map((cell) => columnOver(columns, cell)?.field);
  return (["action", "lead", "due"] as const).every((field) => fields.includes(field));
}

/** Gives the reference field to the column that holds references, where its heading is blank. */
function withReference(
  columns: readonly PlanColumn[],
  lines: readonly Line[],
  from: number,
): readonly PlanColumn[] | undefined {
  if (columns.some(({ field }) => field === "reference")) return columns;
  const action = columns.find(({ field }) => field === "action");
  const isReference = (text: string): boolean => readPlanReference(text, undefined) !== undefined;
  const left = inferReferenceColumn(lines, from, action?.left ?? 0, isReference);
  if (left === undefined || !action) return undefined;
  const address = { row: action.address.row, column: left };
  const own = { left, right: left, text: "", parts: 0, address, score: 0, rival: null };
  return [{ ...own, field: "reference" as const }, ...columns.filter((c) => c.left !== left)];
}

function takeHeading(scan: Scan, at: number, line: Line, context: PlanScanContext): number {
  if (context.gate(line) === "none") return 0;
  const found = findHeading(scan.lines, at, scan.merges, context.gate, context.judge);
  const columns = found && withReference(found.columns, scan.lines, at + found.depth);
  if (!found || !columns) return 0;
  const heading = columns.find(({ field }) => field === "action")?.text ?? "";
  scan.columns = columns;
  scan.lastRow = line.row + found.depth - 1;
  scan.tables.push({
    sheet: scan.sheet.name,
    headingRow: line.row,
    actionHeading: heading,
    rows: [],
  });
  return found.depth;
}

function bareHeading(heading: string): string {
  return fold(heading.replace(/\(cont[^)]*\)?/iu, ""));
}

/** The action above this row, over a heading that is repeated on the next page too. */
function lastAction(scan: Scan): PlanRow | undefined {
  const current = scan.tables.at(-1);
  const before = scan.tables.at(-2);
  const repeated =
    bareHeading(before?.actionHeading ?? "") === bareHeading(current?.actionHeading ?? "");
  return current?.rows.at(-1) ?? (repeated ? before?.rows.at(-1) : undefined);
}

/** Notes a row with wording, and a lead or a date, under a reference that is none; false for any other. */
function takeLostRow(scan: Scan, line: Line, cell: Cell, system: DateSystem): boolean {
  const columns = line.cells.map((each) => columnOver(scan.columns, each));
  const has = (field: Column): boolean => columns.some((column) => column?.field === field);
  if (!has("action") || !(has("lead") || has("due"))) return false;
  scan.lost.push({
    sheet: scan.sheet.name,
    row: line.row,
    column: cell.column,
    heading: columnOver(scan.columns, cell)?.text ?? null,
    written: cellText(cell, system),
  });
  return true;
}

/** Takes a row of the table: an action, or one that runs on; false where it is neither. */
function takeRow(scan: Scan, line: Line, context: PlanScanContext): boolean {
  const table = scan.tables.at(-1);
  const reference = scan.columns.find(({ field }) => field === "reference");
  const cell = line.cells.find((each) => each.column === reference?.left);
  const last = lastAction(scan);
  const read =
    cell && readPlanReference(referenceText(cell, context.dateSystem), last?.reference.ref);
  if (!table) return false;
  if (cell && !read) return takeLostRow(scan, line, cell, context.dateSystem);
  if (read) {
    const row: PlanRow = {
      sheet: table.sheet,
      row: line.row,
      column: cell.column,
      heading: reference?.text ?? null,
      reference: read,
      texts: new Map(),
      doubtfulRows: [],
    };
    table.rows.push(row);
    addCells(scan, row, line, context.dateSystem);
  } else if (last && line.row === scan.lastRow + 1) {
    addCells(scan, last, line, context.dateSystem);
    if (isLikeAction(scan.columns, line)) last.doubtfulRows.push(line.row);
  } else return false;
  scan.lastRow = line.row;
  return true;
}

/** Finds the tables of actions on a sheet, wherever they stand, and reads their rows. */
export function scanPlanSheet(sheet: Sheet, context: PlanScanContext): PlanSheetScan {
  const scan: Scan = {
    sheet,
    lines: linesOf(sheet),
    merges: indexMerges(sheet),
    tables: [],
    outside: [],
    strange: [],
    lost: [],
    columns: [],
    lastRow: -1,
  };
  for (let at = 0; at < scan.lines.length;) {
    const line = scan.lines[at];
    if (!line) break;
    const depth = takeHeading(scan, at, line, context);
    if (depth === 0 && !takeRow(scan, line, context)) scan.outside.push(line);
    at += Math.max(1, depth);
  }
  const { tables, outside, strange, lost } = scan;
  return { sheet, tables, outside, strange, lost };
}
