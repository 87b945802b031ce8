import type { Area, CellAddress } from "./address.ts";

/** An error that Excel shows in a cell, with its text as Excel writes it, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: dates stay serial numbers (see `format`), an empty cell is null. */
export type CellValue = string | number | boolean | CellError | null;

/** A cell with something in it. */
export interface Cell {
  /** Counted from 0. */
  readonly column: number;
  readonly value: CellValue;
  /** The number format code; absent where it is General. */
  readonly format?: string;
  /** The formula's text without its equals sign; `value` is then its cached result. */
  readonly formula?: string;
}

/** A row that holds at least one cell. */
export interface Row {
  /** Counted from 0. */
  readonly index: number;
  readonly hidden: boolean;
  /** In order of column, each column at most once. */
  readonly cells: readonly Cell[];
}

/** A real Excel table (a list object). */
export interface Table {
  readonly name: string;
  /** Heading row included. */
  readonly area: Area;
  readonly headings: readonly string[];
  /** Rows below the data that show totals: 0 or 1. */
  readonly totalsRows: number;
}

/** Whether a sheet shows; a very hidden one cannot be shown from Excel's menus. */
export type Visibility = "visible" | "hidden" | "very-hidden";

/** How a cell looks beside its value, where that may be an answer. */
export interface CellLook {
  readonly address: CellAddress;
  /** The colour of its fill, `RRGGBB`: theme colours and tints resolved, conditional formats not looked at. */
  readonly fill?: string;
  /** Whether its text is struck through, all of it or a part. */
  readonly struck?: "all" | "part";
}

/** A note or a threaded comment on a cell. */
export interface CellNote {
  readonly address: CellAddress;
  readonly kind: "note" | "comment";
  readonly text: string;
}

/** The text of a text box or another shape, and the cell below its corner. */
export interface ShapeText {
  readonly address: CellAddress;
  readonly text: string;
}

/** What a reader of a sheet sees beside the values of its cells. */
export interface SheetLooks {
  /** Cells that are filled or struck through, empty ones in rows that hold a cell among them. */
  readonly cells: readonly CellLook[];
  readonly notes: readonly CellNote[];
  readonly shapes: readonly ShapeText[];
  /** Where conditional formats may colour cells. */
  readonly conditional: readonly Area[];
}

/** A worksheet as a reader finds it, hidden parts and all. */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** In order of index. */
  readonly rows: readonly Row[];
  /** Merged ranges: the value is in the top left cell only. */
  readonly merges: readonly Area[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly Table[];
  /** Absent where nobody asked for them. */
  readonly looks?: SheetLooks;
  /** Text before the first row, outside any cell: the paragraphs above a table of a Word document. */
  readonly textAbove?: readonly string[];
  /** Text after the last row, outside any cell. */
  readonly textBelow?: readonly string[];
}

/** A name that stands for cells. */
export interface DefinedName {
  readonly name: string;
  /** The sheet a local name belongs to; absent where the name is known in the whole workbook. */
  readonly sheet?: string;
  /** What it stands for, as Excel writes it: `'Your return'!$B$4`. */
  readonly refersTo: string;
}

/** The first day of the workbook's serial numbers: Windows Excel counts from 1900, old Macs from 1904. */
export type DateSystem = 1900 | 1904;

/** All that the core knows of a workbook, whoever read it: the file reader or the task pane. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
}
