import { AlignmentType, Paragraph, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { PackColumn, PackTable } from "../../src/publish/pack.ts";
import { printableLines } from "../../src/text/printable.ts";

/** What stands in a cell whose text is blank (domain reference 6.2, X22). */
const NO_DATA = "[x]";
/** A table with no more rows and characters than these is kept on one page. */
const SHORT = { rows: 10, characters: 2_200 };

type CellStyle = "TableHeading" | "TableText" | "TableTextKept";

interface CellPlace {
  readonly column: PackColumn;
  readonly width: number;
  readonly style: CellStyle;
}

function wordCell(text: string, { column, width, style }: CellPlace): TableCell {
  const lines = printableLines(text);
  const alignment = column.kind === "number" ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: (lines.length > 0 ? lines : [NO_DATA]).map(
      (line) => new Paragraph({ style, alignment, children: [new TextRun(line)] }),
    ),
  });
}

function isShort({ rows }: PackTable): boolean {
  if (rows.length > SHORT.rows) return false;
  const characters = rows.flat().reduce((sum, { text }) => sum + text.length, 0);
  return characters <= SHORT.characters;
}

/** The rows of a table: the first repeats on every page, none splits, the last stays with the first note. */
export function wordRows(table: PackTable, widths: readonly number[]): TableRow[] {
  const { columns, rows, notes } = table;
  const keepsAll = isShort(table);
  const cells = (texts: readonly string[], style: CellStyle) =>
    columns.map((column, index) =>
      wordCell(texts[index] ?? "", { column, width: widths[index] ?? 0, style }),
    );
  const headings = columns.map(({ heading }) => heading);
  return [
    new TableRow({ cantSplit: true, tableHeader: true, children: cells(headings, "TableHeading") }),
    ...rows.map((row, index) => {
      const isKept = index === rows.length - 1 ? notes.length > 0 : keepsAll;
      const texts = row.map(({ text }) => text);
      const style = isKept ? "TableTextKept" : "TableText";
      return new TableRow({ cantSplit: true, children: cells(texts, style) });
    }),
  ];
}
