import { toA1, type Area, type CellAddress } from "../../../workbook/address.ts";
import type { NewColumn } from "../../../workbook/new-table.ts";
import type { EditableTable } from "./editable-table.ts";
import { isInside } from "./area-overlap.ts";
import type { CellContent } from "./cell-xml.ts";
import type { Growth } from "./grow-ranges.ts";
import { columnWidth, scannedCell, styleAt, type ScannedSheet } from "./scanned-sheet.ts";
import { scanSheet } from "./scan-sheet.ts";
import type { SheetExcerpt } from "./sheet-excerpt.ts";

/** What is to become of one cell; what is absent stays as it is. */
export interface CellWrite {
  readonly content?: CellContent;
  /** The style to start from, where the cell's own is not meant. */
  readonly style?: number | undefined;
  /** `RRGGBB`. */
  readonly fill?: string;
}

/** A column that was added to a table, and where it stands on the sheet. */
export interface PlacedColumn {
  readonly column: NewColumn;
  /** Counted from 0. */
  readonly index: number;
  readonly table: EditableTable;
}

/** True for content that leaves a cell empty. */
export function isEmpty(content: CellContent | undefined): boolean {
  if (content === undefined) return true;
  return "value" in content && (content.value === null || content.value === "");
}

/** All edits of one sheet, kept until the sheet is written once. */
export class EditedSheet {
  readonly name: string;
  readonly part: string;
  readonly excerpt: SheetExcerpt;
  /** Of the excerpt: a row that it leaves out is not there. */
  readonly scan: ScannedSheet;
  /** Rows added to its tables. */
  readonly growths: Growth[] = [];
  /** Columns added to its tables. */
  readonly newColumns: PlacedColumn[] = [];
  readonly #writes = new Map<number, Map<number, CellWrite>>();

  constructor(name: string, part: string, excerpt: SheetExcerpt) {
    this.name = name;
    this.part = part;
    this.excerpt = excerpt;
    this.scan = scanSheet(excerpt.xml);
  }

  /** Writes by row and column. */
  get writes(): ReadonlyMap<number, ReadonlyMap<number, CellWrite>> {
    return this.#writes;
  }

  /** A cell's place as an officer finds it: `Progress log!B5`. */
  placeOf(address: CellAddress): string {
    return `${this.name}!${toA1(address)}`;
  }

  /** What is to be written into a cell so far. */
  pending({ row, column }: CellAddress): CellWrite | undefined {
    return this.#writes.get(row)?.get(column);
  }

  /** The style that a cell has so far, or would get if it were typed into. */
  styleAt(address: CellAddress): number | undefined {
    const pending = this.pending(address);
    if (pending && "style" in pending) return pending.style;
    return styleAt(this.scan, address.row, address.column);
  }

  /** How many characters of the workbook's own font a column holds. */
  widthOf(column: number): number {
    const added = this.newColumns.find((placed) => placed.index === column);
    return added?.column.width ?? columnWidth(this.scan, column);
  }

  /** The first cell of an area that is about to get a value or formula. */
  pendingIn(area: Area): CellAddress | undefined {
    for (const [row, writes] of this.#writes) {
      for (const [column, { content }] of writes) {
        if (!isEmpty(content) && isInside(area, { row, column })) return { row, column };
      }
    }
    return undefined;
  }

  /** Adds to what is to become of a cell; later edits win over earlier ones. */
  put(address: CellAddress, write: CellWrite): void {
    const row = this.#writes.get(address.row) ?? new Map<number, CellWrite>();
    this.#writes.set(address.row, row);
    const before = row.get(address.column);
    row.set(address.column, before ? { ...before, ...write } : write);
  }

  /** True where a value or formula changes, not only a look. */
  get changesValues(): boolean {
    return [...this.#writes.values()].some((row) =>
      [...row.values()].some(({ content }) => content !== undefined),
    );
  }

  /** True where a formula is added or taken away, so that Excel's order of computing is out of date. */
  get changesFormulas(): boolean {
    return [...this.#writes].some(([index, row]) =>
      [...row].some(([column, { content }]) => {
        if (content === undefined) return false;
        return "formula" in content || scannedCell(this.scan, index, column)?.formula !== undefined;
      }),
    );
  }
}
