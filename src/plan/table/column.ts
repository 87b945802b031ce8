import type { RatingName } from "../ratings.ts";
import type { CellForm } from "./cell-form.ts";

/** How a column is shown. `long` is text that wraps, `code` for programs and on one line; `choice` a drop-down list. */
type ColumnKind = "text" | "long" | "code" | "date" | "number" | "choice";

/** A column of a table: how it looks, who fills it, and what its cells mean. */
export interface Column<Value> {
  /** The heading in the workbook; users may move columns and add their own beside them. */
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Width in characters. */
  readonly width: number;
  readonly form: CellForm<Value>;
  /** True where the team types and the tool only reads. */
  readonly typedByTeam?: boolean;
  /** True where the tool writes a value of its own into a cell that the team left blank. */
  readonly filledWhenBlank?: boolean;
  /** True where a merge writes what returns say, once it is weighed against what the team typed. */
  readonly takesReturns?: boolean;
  /** What a row says where the file was made before there was this column; the next merge writes it. */
  readonly addedLater?: { readonly reads: Value };
  /** The drop-down's entries, for `choice`; `statuses` stands for the plan's list. */
  readonly choices?: readonly string[] | "statuses";
  /** Words that take the colours of a rating while they stand alone in a cell; the word always stays. */
  readonly colours?: Readonly<Record<string, RatingName>>;
  /** True where the column shows what is worked out from elsewhere: it is written and never read. */
  readonly shown?: true;
  /** Which of the things that a row tells of the column is part of. */
  readonly part?: string;
}

/** A column of any values. */
export type AnyColumn = Column<unknown>;

/** The columns of a table by key, in their order. */
export type Columns = Readonly<Record<string, AnyColumn>>;

/** What a column's cells say. */
export type ValueOf<C> = C extends Column<infer Value> ? Value : never;

/** A column that is written and never read. */
export interface Shown {
  readonly shown: true;
}

/** A column that is part of one thing among several that a row tells of. */
export interface PartOfRow<Name extends string> {
  readonly part: Name;
}
