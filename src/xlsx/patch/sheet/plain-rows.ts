import { MAX_ROWS } from "../../../workbook/address.ts";

/** Where a row of a worksheet part stands, in bytes. */
export interface RowPlace {
  /** Counted from 0. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** True where a cell of it holds a formula, or might. */
  readonly mayCompute: boolean;
}

const DATA_START = "<sheetData>";
const DATA_END = "</sheetData>";
const ROW_START = "<row";
const ROW_END = "</row>";
/** The usual opening tag of a row, its number first, and whether it is empty. */
const ROW = /<row r="([1-9]\d{0,6})"(?: [\w:]+="[^"<>&]*")*(\/?)>/uy;
/** What every formula starts with, with or without a prefix. */
const FORMULA_MARKS = ["<f", ":f"];

/** Tells of places in rising order whether a mark stands before them and has not been passed. */
class MarkFinder {
  readonly #text: string;
  readonly #mark: string;
  #next: number;

  constructor(text: string, mark: string, from: number) {
    this.#text = text;
    this.#mark = mark;
    this.#next = text.indexOf(mark, from);
  }

  /** True where the mark stands before this place; all up to it is passed. */
  passTo(end: number): boolean {
    if (this.#next < 0 || this.#next >= end) return false;
    this.#next = this.#text.indexOf(this.#mark, end);
    return true;
  }
}

/** Where the rows start and end; undefined where `sheetData` is not the only one, without prefix or attributes. */
function dataSpan(text: string): { readonly from: number; readonly to: number } | undefined {
  const start = text.indexOf(DATA_START);
  const to = text.indexOf(DATA_END, start);
  if (start < 0 || to < 0) return undefined;
  const from = start + DATA_START.length;
  const head = text.slice(0, start);
  const isOnly =
    !head.includes("sheetData") && text.indexOf("sheetData", from) === to + "</".length;
  return isOnly && !text.includes("sheetData", to + DATA_END.length) ? { from, to } : undefined;
}

/** Where the row ends whose opening tag ends at a place; -1 where anything but a row may stand in between. */
function endOfRow(text: string, tagEnd: number, dataEnd: number): number {
  const next = text.indexOf(ROW_START, tagEnd);
  const end = next < 0 || next > dataEnd ? dataEnd : next;
  return end - ROW_END.length >= tagEnd && text.startsWith(ROW_END, end - ROW_END.length)
    ? end
    : -1;
}

/** Comments, CDATA, a document type and instructions may hold what looks like a tag. */
function hasOnlyTags(text: string): boolean {
  return !text.includes("<!") && !text.includes("<?", 1);
}

/**
 * Where each row of a worksheet part stands, found by its tags alone: nothing is read of its cells. `text`
 * is the part with one character for each byte. Undefined where the rows are not written as nearly every
 * program writes them: each with its number, in order, one right behind the other, without prefix, and no
 * comment or the like anywhere. Then only a walk through all elements can tell.
 */
export function plainRows(text: string): RowPlace[] | undefined {
  const data = hasOnlyTags(text) ? dataSpan(text) : undefined;
  if (!data) return undefined;
  const marks = FORMULA_MARKS.map((mark) => new MarkFinder(text, mark, data.from));
  const rows: RowPlace[] = [];
  let last = -1;
  for (let from = data.from; from < data.to;) {
    ROW.lastIndex = from;
    const [, number, slash] = ROW.exec(text) ?? [];
    const index = Number(number) - 1;
    if (!(index > last) || index >= MAX_ROWS) return undefined;
    const tagEnd = ROW.lastIndex;
    const to = slash === "/" ? tagEnd : endOfRow(text, tagEnd, data.to);
    if (to < 0) return undefined;
    const found = marks.map((mark) => mark.passTo(to));
    rows.push({ index, from, to, mayCompute: found.includes(true) });
    last = index;
    from = to;
  }
  return rows;
}
