import type { CellAddress } from "./address.ts";
import type { EditValue } from "./edit-value.ts";
import type { NewColumn, NewTable } from "./new-table.ts";

export type { EditValue } from "./edit-value.ts";

/** Puts a value into one cell; its style stays as it is. */
export interface SetCell {
  readonly kind: "set-cell";
  readonly sheet: string;
  readonly address: CellAddress;
  readonly value: EditValue;
}

/**
 * Adds rows below the data of an Excel table: one value for each table column, from its first.
 * Table, filter, validations, conditional formats and dimension grow; styles come from the row above.
 */
export interface AppendRows {
  readonly kind: "append-rows";
  readonly table: string;
  readonly rows: readonly (readonly EditValue[])[];
}

/** Gives cells a coloured fill and bold or plain text beside what they had, to mark them for a reader. */
export interface MarkCells {
  readonly kind: "mark-cells";
  readonly sheet: string;
  readonly addresses: readonly CellAddress[];
  /** `RRGGBB`. */
  readonly fill: string;
}

/** One cell of an added sheet: what it shows, how, and where a click leads. */
export interface NewCell {
  readonly value: EditValue;
  /** `line` is text on one line that runs on over the empty cells beside it; `text` wraps. */
  readonly look?: "title" | "heading" | "line" | "text";
  readonly link?: { readonly sheet: string; readonly address: CellAddress };
}

/** Adds a visible sheet in front of all others. */
export interface AddFirstSheet {
  readonly kind: "add-first-sheet";
  readonly name: string;
  readonly rows: readonly (readonly NewCell[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
}

/**
 * Adds a visible sheet with a title, a sentence and a real Excel table from row 4 on: headings that stay
 * in view and repeat on paper, drop-down lists, colours of words. Sheets and names keep their meaning; a
 * sheet name that is taken gets a number behind it.
 */
export interface AddTableSheet {
  readonly kind: "add-table-sheet";
  readonly name: string;
  /** The sheet that it comes behind, in any case; it comes last where no sheet has this name. */
  readonly after: string;
  readonly title: string;
  readonly note: string;
  readonly table: NewTable;
}

/**
 * Adds a column at the right end of an Excel table. Its cells look like their neighbours, but for what
 * the column itself says, and are empty; edits that come after it can fill them. Refused where cells to
 * the right of the table are in use.
 */
export interface AddTableColumn {
  readonly kind: "add-table-column";
  readonly table: string;
  readonly column: NewColumn;
}

/** What may be done to a workbook in place. Everything else in it stays byte for byte. */
export type Edit =
  SetCell | AppendRows | MarkCells | AddFirstSheet | AddTableSheet | AddTableColumn;
