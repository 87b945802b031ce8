/** A cell's place, counted from 0. A1 notation exists only at the edges. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How many rows an Excel sheet has. */
export const MAX_ROWS = 1_048_576;
/** How many columns an Excel sheet has: the last is XFD. */
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `27` → `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `{ row: 4, column: 1 }` → `B5`. */
export function toA1(address: CellAddress): string {
  return `${columnLetters(address.column)}${address.row + 1}`;
}

/** `B5` or `$B$5` → its address; anything else, or a place outside Excel's limits, → undefined. */
export function parseA1(text: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u.exec(text);
  if (!match) return undefined;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits) - 1;
  return column <= MAX_COLUMNS && row < MAX_ROWS ? { row, column: column - 1 } : undefined;
}

/** `A1:F20` → its area; a single cell is an area of one. */
export function parseArea(text: string): Area | undefined {
  const [from = "", to = from, ...more] = text.split(":");
  const a = parseA1(from);
  const b = parseA1(to);
  if (!a || !b || more.length > 0) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** The area in A1 notation, a single cell without a colon. */
export function areaToA1(area: Area): string {
  const from = toA1({ row: area.top, column: area.left });
  const to = toA1({ row: area.bottom, column: area.right });
  return from === to ? from : `${from}:${to}`;
}

/** Order of cells as a reader meets them: by row, then by column, so AA comes after Z. */
export function compareAddresses(a: CellAddress, b: CellAddress): number {
  return a.row - b.row || a.column - b.column;
}
