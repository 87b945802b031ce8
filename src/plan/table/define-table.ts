import type { EditValue } from "../../workbook/edit.ts";
import type { AnyColumn, Columns, PartOfRow, Shown, ValueOf } from "./column.ts";

/** A column with the key by which code knows it. */
export type MasterColumn = AnyColumn & { readonly key: string };

/** A real Excel table, with a name that Power Query can rely on. */
export interface MasterTable {
  readonly sheet: string;
  readonly table: string;
  /** One line below the sheet's title: what it shows, and what the team does there. */
  readonly note: string;
  /** The columns whose values tell rows apart; empty where the rows are a list that is written anew. */
  readonly key: readonly string[];
  /** In their order. */
  readonly columns: readonly MasterColumn[];
  /** True where files of an earlier version lack the table: it then has no rows, and a merge adds it. */
  readonly optional?: boolean;
  /** True where cells that the team fills in take numbers and dates as Excel does, and not as text. */
  readonly takesFigures?: boolean;
}

/** A table whose columns are known one by one: what its rows say follows from them. */
export interface TableOf<Name extends string, C extends Columns> extends MasterTable {
  readonly table: Name;
  /** The same columns by key. */
  readonly column: C;
}

/** Any table whose columns are known. */
export interface KnownTable extends MasterTable {
  readonly column: Columns;
}

/** The key of a column that is there. */
export type KeyOf<T extends KnownTable> = keyof T["column"] & string;

/** What a row says in all the columns that are read. */
export type RowOf<T extends KnownTable> = {
  readonly [K in keyof T["column"] as T["column"][K] extends Shown ? never : K]: ValueOf<
    T["column"][K]
  >;
};

/** What a row says in the columns of one part of it. */
export type PartOf<T extends KnownTable, Name extends string> = {
  readonly [K in keyof T["column"] as T["column"][K] extends PartOfRow<Name> ? K : never]: ValueOf<
    T["column"][K]
  >;
};

/** What a row says in the columns that are read and no part of one thing among several. */
export type RestOf<T extends KnownTable> = {
  readonly [
    K in keyof T["column"] as T["column"][K] extends PartOfRow<string> | Shown ? never : K
  ]: ValueOf<T["column"][K]>;
};

/** What is to stand in a row. A key that is left out leaves its cell as it is. */
export type Written<T extends KnownTable> = {
  readonly [K in keyof T["column"]]?: ValueOf<T["column"][K]>;
};

/** A row as its cells are to hold it. A key that is left out leaves its cell as it is. */
export type RecordOf<T extends KnownTable> = {
  readonly [K in keyof T["column"]]?: EditValue;
};

/** A row of a table, by column key, whatever the table. */
export type MasterRecord = Readonly<Record<string, EditValue>>;

type Given<Name extends string, C extends Columns> = Omit<
  MasterTable,
  "table" | "key" | "columns"
> & {
  readonly table: Name;
  readonly key: readonly NoInfer<keyof C & string>[];
  readonly columns: C;
};

/**
 * Defines a table once: its noun is `RowOf`, and reader, writer and records follow. The comments of its
 * columns are those of the noun's fields.
 */
export function defineTable<const Name extends string, const C extends Columns>(
  given: Given<Name, C>,
): TableOf<Name, C> {
  const columns = Object.entries(given.columns).map(([key, column]) => ({ ...column, key }));
  return { ...given, columns, column: given.columns };
}

/** The keys of the columns of one part of a row, in their order. */
export function keysOfPart<T extends KnownTable, Name extends string>(
  { columns }: T,
  name: Name,
): readonly (keyof PartOf<T, Name> & string)[] {
  const keys = columns.filter(({ part }) => part === name).map(({ key }) => key);
  // The list of columns has forgotten which keys they have; the type of the part has not.
  return keys as (keyof PartOf<T, Name> & string)[];
}

/** The heading of a column. */
export function headingOf<T extends KnownTable>({ columns }: T, key: KeyOf<T>): string {
  return columns.find((column) => column.key === key)?.heading ?? key;
}
