import { Wanted, type CellForm, type TableNames } from "../../plan/table/cell-form.ts";
import type { ValueOf } from "../../plan/table/column.ts";
import type {
  KeyOf,
  KnownTable,
  MasterColumn,
  PartOf,
  RestOf,
  RowOf,
} from "../../plan/table/define-table.ts";
import type { MasterNotRead } from "./master-not-read.ts";
import { addressIn, tableCell, unusable, type TableRow } from "./table-row.ts";

/** One row of a table, read as its definition says. A cell is read when it is asked for, and not before. */
export class TypedRow<T extends KnownTable> {
  private readonly table: T;
  private readonly row: TableRow;
  private readonly names: TableNames;

  constructor(table: T, row: TableRow, names: TableNames) {
    this.table = table;
    this.row = row;
    this.names = names;
  }

  /** False where the file was made before there was this column. */
  has(key: KeyOf<T>): boolean {
    return this.row.place.columns.has(key);
  }

  /** What the cell of a column says. Throws MasterNotRead where it cannot be used. */
  get<K extends KeyOf<T>>(key: K): ValueOf<T["column"][K]> {
    const column = this.table.columns.find((entry) => entry.key === key);
    // The definition gives the column's form its type, which no search by key keeps.
    return (column && this.read(column)) as ValueOf<T["column"][K]>;
  }

  /** What a cell says that holds now this, now that, as a column of anything does. */
  as<Value>(key: KeyOf<T>, form: CellForm<Value>): Value {
    const value = form.read(tableCell(this.row, key), this.names);
    if (value instanceof Wanted) throw this.wrong(key, value.what);
    return value;
  }

  /** What the row says in every column that is read. */
  all(): RowOf<T> {
    return this.readWhere(({ shown }) => shown !== true) as RowOf<T>;
  }

  /** What the row says in the columns of one part of it. */
  part<Name extends string>(name: Name): PartOf<T, Name> {
    return this.readWhere(({ part }) => part === name) as PartOf<T, Name>;
  }

  /** What the row says in the columns that are read and of no part. */
  rest(): RestOf<T> {
    return this.readWhere(({ shown, part }) => shown !== true && part === undefined) as RestOf<T>;
  }

  /** The error for a cell that cannot be used, for reasons that its form does not know. */
  wrong(key: KeyOf<T>, wanted: string): MasterNotRead {
    return unusable(this.row, key, wanted);
  }

  /** The sheet on which the row stands now. */
  get sheet(): string {
    return this.row.place.sheet.name;
  }

  /** Where the cell of a column stands now, in A1 notation. */
  addressOf(key: KeyOf<T>): string {
    return addressIn(this.row, key);
  }

  private read({ key, form, addedLater }: MasterColumn): unknown {
    if (addedLater && !this.has(key)) return addedLater.reads;
    return this.as(key, form);
  }

  private readWhere(isWanted: (column: MasterColumn) => boolean): unknown {
    const { columns } = this.table;
    return Object.fromEntries(
      columns.filter(isWanted).map((column) => [column.key, this.read(column)]),
    );
  }
}
