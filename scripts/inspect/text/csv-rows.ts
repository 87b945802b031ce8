/** A field of a .csv file with where it stands, both counted from 1. */
export interface CsvField {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The mark between fields: the one that comes most often in the first line. */
function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/u);
  const line = end < 0 ? text : text.slice(0, end);
  const counts = [",", ";", "\t"].map((mark) => [mark, line.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The place behind a quoted field that starts at `from`, and its text. */
function readQuoted(text: string, from: number): { readonly end: number; readonly field: string } {
  let field = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { end: text.length, field: field + text.slice(at) };
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { end: quote + 1, field };
    field += '"';
    at = quote + 2;
  }
}

/** Calls `take` for each field of a .csv text, as spreadsheet programs part them. Linear in its length. */
export function readCsvFields(text: string, take: (field: CsvField) => void): void {
  const separator = separatorOf(text);
  const ends = new RegExp(`[${separator}\r\n]`, "gu");
  let [row, column, at] = [1, 1, 0];
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') ({ end: at, field } = readQuoted(text, at));
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    take({ row, column, text: field + text.slice(at, end) });
    const isSeparator = text[end] === separator;
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    column = isSeparator ? column + 1 : 1;
    row = isSeparator ? row : row + 1;
  }
}
