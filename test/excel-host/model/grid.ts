import type { Area } from "../../../src/workbook/address.ts";
import { notImplemented } from "../wire/host-error.ts";
import { cellCount, columnCount, containsCell, hasWholeColumns, hasWholeRows } from "./areas.ts";
import { hasContent, type HostCell } from "./cell.ts";
import { PLAIN_STYLE, type CellStyle } from "./cell-style.ts";

/** A cell that is there, with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
}

/** Cells of one write that may have to be made; more than that is no use of a real pane. */
const MOST_CELLS_MADE = 1_000_000;

/** The cells of a sheet. Only those with content or a style of their own take room. */
export class Grid {
  readonly #rows = new Map<number, Map<number, HostCell>>();
  readonly #rowStyles = new Map<number, CellStyle>();
  readonly #columnStyles = new Map<number, CellStyle>();
  /** Equal styles are one object, so that a style changed and changed back leaves no cell behind. */
  readonly #styles = new Map([[JSON.stringify(PLAIN_STYLE), PLAIN_STYLE]]);

  at(row: number, column: number): HostCell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  put(row: number, column: number, cell: HostCell): void {
    if (!hasContent(cell) && cell.style === this.#blankStyle(row, column)) {
      this.#remove(row, column);
      return;
    }
    const cells = this.#rows.get(row) ?? new Map<number, HostCell>();
    cells.set(column, cell);
    this.#rows.set(row, cells);
  }

  /** The cell's own style, or that of its row or column. */
  styleAt(row: number, column: number): CellStyle {
    return this.at(row, column)?.style ?? this.#blankStyle(row, column);
  }

  #blankStyle(row: number, column: number): CellStyle {
    return this.#rowStyles.get(row) ?? this.#columnStyles.get(column) ?? PLAIN_STYLE;
  }

  #remove(row: number, column: number): void {
    const cells = this.#rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.#rows.delete(row);
  }

  /** Cells that are there, in order of row and column. */
  *cells(area?: Area): Generator<PlacedCell> {
    for (const row of this.#rowsWithin(area)) {
      const cells = [...(this.#rows.get(row) ?? [])].sort(([a], [b]) => a - b);
      for (const [column, cell] of cells) {
        if (!area || (area.left <= column && column <= area.right)) yield { row, column, cell };
      }
    }
  }

  #rowsWithin(area: Area | undefined): number[] {
    const rows = [...this.#rows.keys()].filter(
      (row) => !area || (area.top <= row && row <= area.bottom),
    );
    return rows.sort((a, b) => a - b);
  }

  /** The least area of all cells (of an area) with content, or with content or a style of their own. */
  used(valuesOnly: boolean, within?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && !hasContent(cell)) continue;
        if (within && !containsCell(within, { row, column })) continue;
        [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
        [left, right] = [Math.min(left, column), Math.max(right, column)];
      }
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  /** Every style that some cell of the area has. */
  stylesIn(area: Area): Set<CellStyle> {
    const placed = [...this.cells(area)];
    const styles = new Set(placed.map(({ cell }) => cell.style));
    if (placed.length === cellCount(area)) return styles;
    for (const style of this.#blankStyles(area)) styles.add(style);
    return styles;
  }

  /** Styles of cells that are not there; where a row has its own, those of the columns count too. */
  #blankStyles(area: Area): CellStyle[] {
    const within =
      (from: number, to: number) =>
      ([index]: readonly [number, CellStyle]) =>
        from <= index && index <= to;
    const rows = [...this.#rowStyles].filter(within(area.top, area.bottom));
    const columns = [...this.#columnStyles].filter(within(area.left, area.right));
    const styles = [...rows, ...columns].map(([, style]) => style);
    return columns.length === columnCount(area) ? styles : [...styles, PLAIN_STYLE];
  }

  /** Gives every cell of the area another style; whole rows and columns keep it for cells to come. */
  restyle(area: Area, changeStyle: (style: CellStyle) => CellStyle): void {
    const change = (style: CellStyle) => this.#shared(changeStyle(style));
    if (hasWholeColumns(area))
      this.#restyleLines(this.#columnStyles, area.left, area.right, change);
    else if (hasWholeRows(area)) this.#restyleLines(this.#rowStyles, area.top, area.bottom, change);
    else {
      this.#restyleEach(area, change);
      return;
    }
    for (const { row, column, cell } of [...this.cells(area)]) {
      this.put(row, column, { ...cell, style: change(cell.style) });
    }
  }

  #shared(style: CellStyle): CellStyle {
    const key = JSON.stringify(style);
    const known = this.#styles.get(key) ?? style;
    this.#styles.set(key, known);
    return known;
  }

  #restyleLines(
    styles: Map<number, CellStyle>,
    from: number,
    to: number,
    change: (style: CellStyle) => CellStyle,
  ): void {
    for (let index = from; index <= to; index += 1) {
      const style = change(styles.get(index) ?? PLAIN_STYLE);
      if (style === PLAIN_STYLE) styles.delete(index);
      else styles.set(index, style);
    }
  }

  #restyleEach(area: Area, change: (style: CellStyle) => CellStyle): void {
    if (cellCount(area) > MOST_CELLS_MADE)
      throw notImplemented("a format for over a million cells");
    const changed = new Map<CellStyle, CellStyle>();
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const before = this.styleAt(row, column);
        const style = changed.get(before) ?? change(before);
        changed.set(before, style);
        this.put(row, column, { value: null, ...this.at(row, column), style });
      }
    }
  }

  /** Moves the cells of an area down by so many rows, or up where `by` is less than 0. */
  move(area: Area, by: number): void {
    const moved = [...this.cells(area)];
    // A row that moves up takes the place of what stands there, styles included.
    const gone =
      by < 0 ? [...this.cells({ ...area, top: area.top + by, bottom: area.top - 1 })] : [];
    for (const { row, column } of [...moved, ...gone]) this.#remove(row, column);
    for (const { row, column, cell } of moved) this.put(row + by, column, cell);
  }
}
