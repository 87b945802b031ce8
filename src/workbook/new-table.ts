import type { EditValue } from "./edit-value.ts";

/** The colours that a cell takes while it holds exactly this word. `RRGGBB`. */
export interface WordColour {
  readonly word: string;
  readonly fill: string;
  readonly text: string;
}

/** A column of an Excel table that is to be added. */
export interface NewColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** True where people fill it in, which its yellow heading says; else its heading is dark. */
  readonly typed: boolean;
  /**
   * How its cells show what is typed: `text` as it stands (`1-2` is no date), `number` on the right,
   * `date` with its month in words, `anything` as Excel takes it.
   */
  readonly holds: "text" | "number" | "date" | "anything";
  /** True where a long value is cut off on the screen, and makes no row taller. */
  readonly oneLine?: boolean;
  /** The entries of its drop-down list; a list that Excel cannot hold in one rule is left out. */
  readonly choices?: readonly string[];
  readonly colours?: readonly WordColour[];
}

/** An Excel table that is to be added. */
export interface NewTable {
  /** As formulas and other tools name it; no table or defined name of the workbook may have it. */
  readonly name: string;
  readonly columns: readonly NewColumn[];
  /** One value for each column; a table without rows gets the one blank row that Excel asks for. */
  readonly rows: readonly (readonly EditValue[])[];
}
