import type { Field } from "../field.ts";
import type { ReadTable } from "./read-table.ts";
import type { HeldCell } from "./held-cell.ts";

/** An action as its rows give it, before references, sections and names are settled. */
export interface DraftAction {
  readonly table: ReadTable;
  /** Its first row, and every row that it takes, counted from 0. */
  readonly row: number;
  readonly rows: readonly number[];
  /** As written; empty where nothing is. */
  readonly reference: string;
  /** True where a merged cell further up shows the reference in this row. */
  readonly sharesReference: boolean;
  /** Cells of the action by what their columns hold, in the order of its rows. */
  readonly cells: ReadonlyMap<Field, readonly HeldCell[]>;
  /** Steps below it that have an owner or a date of their own, each in one line. */
  readonly steps: readonly string[];
  /** The banner that it stands below; null where there is none. */
  readonly banner: string | null;
  /** What a row above it says of several actions: the recommendation that groups them. */
  readonly group: string | null;
}

/** A row that somebody should look at. */
export interface RowDoubt {
  readonly table: ReadTable;
  readonly row: number;
  readonly doubt: "own-action" | "continuation" | "banner" | "no-wording" | "struck";
  readonly text: string;
}
