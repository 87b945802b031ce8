import type { MasterRecord, MasterTable } from "../../src/plan/table/define-table.ts";
import { EVERY_TABLE } from "../../src/plan/register/every-table.ts";
import type { AddTableSheet, Edit, EditValue } from "../../src/workbook/edit.ts";
import { dayToSerial } from "../../src/workbook/serial-date.ts";
import type { Cell, Sheet, Table, Workbook } from "../../src/workbook/workbook.ts";

/** Sheets as maps from row to column to cell: what a test may change. */
export class EditableWorkbook {
  private readonly cells = new Map<string, Map<number, Map<number, Cell>>>();
  private readonly tables = new Map<string, Table[]>();

  static from(workbook: Workbook): EditableWorkbook {
    const copy = new EditableWorkbook();
    for (const sheet of workbook.sheets) {
      copy.cells.set(sheet.name, new Map());
      copy.tables.set(sheet.name, [...sheet.tables]);
      for (const row of sheet.rows) {
        for (const cell of row.cells) copy.put(sheet.name, row.index, cell);
      }
    }
    return copy;
  }

  addTable(sheet: string, table: Table): void {
    this.tables.set(sheet, [...(this.tables.get(sheet) ?? []), table]);
  }

  /** Empty values take the cell out, as a reader would find it. */
  set(sheet: string, row: number, column: number, value: EditValue): void {
    if (value === null || value === "") this.row(sheet, row).delete(column);
    else if (typeof value === "object") {
      const serial = dayToSerial(value.day) ?? null;
      this.put(sheet, row, { column, value: serial, format: "d mmm yyyy" });
    } else this.put(sheet, row, { column, value });
  }

  apply(edits: readonly Edit[]): this {
    for (const edit of edits) {
      if (edit.kind === "set-cell") {
        this.set(edit.sheet, edit.address.row, edit.address.column, edit.value);
      } else if (edit.kind === "append-rows") this.append(edit.table, edit.rows);
      else if (edit.kind === "add-table-column") this.widen(edit.table, edit.column.heading);
      else if (edit.kind === "add-table-sheet") this.addSheet(edit);
      else throw new Error(`No test applies ${edit.kind}`);
    }
    return this;
  }

  workbook(): Workbook {
    const sheets = [...this.cells].map(([name, rows]): Sheet => ({
      name,
      visibility: "visible",
      merges: [],
      hiddenColumns: new Set(),
      tables: this.tables.get(name) ?? [],
      rows: [...rows]
        .sort(([a], [b]) => a - b)
        .map(([index, cells]) => ({
          index,
          hidden: false,
          cells: [...cells.values()].sort((a, b) => a.column - b.column),
        }))
        .filter(({ cells }) => cells.length > 0),
    }));
    return { sheets, names: [], dateSystem: 1900 };
  }

  private append(name: string, rows: readonly (readonly EditValue[])[]): void {
    for (const [sheet, tables] of this.tables) {
      const at = tables.findIndex((table) => table.name === name);
      const table = tables[at];
      if (!table) continue;
      rows.forEach((values, index) => {
        values.forEach((value, column) => {
          this.set(sheet, table.area.bottom + 1 + index, table.area.left + column, value);
        });
      });
      const area = { ...table.area, bottom: table.area.bottom + rows.length };
      tables[at] = { ...table, area };
    }
  }

  private widen(name: string, heading: string): void {
    for (const [sheet, tables] of this.tables) {
      const at = tables.findIndex((table) => table.name === name);
      const table = tables[at];
      if (!table) continue;
      const right = table.area.right + 1;
      this.set(sheet, table.area.top, right, heading);
      const area = { ...table.area, right };
      tables[at] = { ...table, area, headings: [...table.headings, heading] };
    }
  }

  /** Sheets stand in the order in which they came: what comes behind which is for a real workbook. */
  private addSheet({ name, table }: AddTableSheet): void {
    const headings = table.columns.map(({ heading }) => heading);
    [headings, ...table.rows].forEach((values, index) => {
      values.forEach((value, column) => {
        this.set(name, 3 + index, column, value);
      });
    });
    const bottom = 3 + Math.max(1, table.rows.length);
    const area = { top: 3, left: 0, bottom, right: headings.length - 1 };
    this.addTable(name, { name: table.name, area, headings, totalsRows: 0 });
  }

  private put(sheet: string, row: number, cell: Cell): void {
    this.row(sheet, row).set(cell.column, cell);
  }

  private row(sheet: string, index: number): Map<number, Cell> {
    const rows = this.cells.get(sheet) ?? new Map<number, Map<number, Cell>>();
    this.cells.set(sheet, rows);
    const row = rows.get(index) ?? new Map<number, Cell>();
    rows.set(index, row);
    return row;
  }
}

/** Rows by the name of their table, as a test changed them. */
export type SomeRecords = Readonly<Record<string, readonly MasterRecord[] | undefined>>;

/**
 * A master in memory that holds the records: each table from row 4 of its sheet, those that share the
 * Summary side by side; an empty table has one blank row.
 */
export function masterWorkbook(
  records: SomeRecords,
  tables: readonly MasterTable[] = EVERY_TABLE,
): EditableWorkbook {
  const book = new EditableWorkbook();
  const lefts = new Map<string, number>();
  for (const table of tables) {
    const rows = records[table.table] ?? [];
    const left = lefts.get(table.sheet) ?? 0;
    lefts.set(table.sheet, left + table.columns.length + 1);
    const headings = table.columns.map(({ heading }) => heading);
    headings.forEach((heading, at) => {
      book.set(table.sheet, 3, left + at, heading);
    });
    rows.forEach((record, index) => {
      table.columns.forEach(({ key }, at) => {
        book.set(table.sheet, 4 + index, left + at, record[key] ?? null);
      });
    });
    const bottom = 3 + Math.max(1, rows.length);
    const area = { top: 3, left, bottom, right: left + headings.length - 1 };
    book.addTable(table.sheet, { name: table.table, area, headings, totalsRows: 0 });
  }
  return book;
}
