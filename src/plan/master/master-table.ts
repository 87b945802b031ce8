import type { EditValue } from "../../workbook/edit.ts";

/** How a column is shown and read back. `long` is text that wraps; `choice` a drop-down list. */
type ColumnKind = "text" | "long" | "date" | "number" | "choice";

/** One column of a master table. */
export interface MasterColumn {
  readonly key: string;
  /** The heading in the workbook; users may move columns and add their own beside them. */
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Width in characters. */
  readonly width: number;
  /** True where the team types and the tool only reads. */
  readonly typedByTeam?: boolean;
  /** True where the tool writes a value of its own into a cell that the team left blank. */
  readonly filledWhenBlank?: boolean;
  /** True where a merge writes what returns say, once it is weighed against what the team typed. */
  readonly takesReturns?: boolean;
  /** True where a master of an earlier version lacks the column: it then reads as blank. */
  readonly addedLater?: boolean;
  /** The drop-down's entries, for `choice`; `statuses` stands for the plan's list. */
  readonly choices?: readonly string[] | "statuses";
}

/** A real Excel table of the master, with a name that Power Query can rely on. */
export interface MasterTable {
  readonly sheet: string;
  readonly table: string;
  /** The columns whose values tell rows apart; empty where the rows are a list that is written anew. */
  readonly key: readonly string[];
  readonly columns: readonly MasterColumn[];
  /** True where a master of an earlier version lacks the table, or a new one has no use for it. */
  readonly optional?: boolean;
}

/** One row of a master table, by column key. An absent key leaves the cell as it is. */
export type MasterRecord = Readonly<Record<string, EditValue>>;

/** Every row of every table, by table name, in the order in which they are to stand. */
export type MasterRecords = Readonly<Record<string, readonly MasterRecord[]>>;
