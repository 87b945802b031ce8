import type { XmlScanner } from "../../xlsx/xml/xml-scanner.ts";
import { eachChild } from "./each-child.ts";
import { readParagraph, type WordLists } from "./read-paragraph.ts";

/** A cell of a Word table at its place in the table's own grid. */
export interface WordCell {
  /** Counted from 0. */
  readonly column: number;
  /** Columns that it spans. */
  readonly width: number;
  /** Whether it goes on from the cell above, as cells merged downwards do. */
  readonly goesOn: boolean;
  readonly text: string;
}

/** A table of a Word document, row by row. */
export interface WordTable {
  readonly rows: readonly (readonly WordCell[])[];
}

/** What stands in a document or a cell, in order: a paragraph's text, or a table. */
export type Block = string | WordTable;

type CellShape = Pick<WordCell, "width" | "goesOn">;

function readCellShape(xml: XmlScanner): CellShape {
  let shape: CellShape = { width: 1, goesOn: false };
  while (xml.nextChild()) {
    const value = xml.prefixedAttribute("val");
    if (xml.name === "gridSpan") shape = { ...shape, width: Math.max(1, Number(value) || 1) };
    if (xml.name === "vMerge") shape = { ...shape, goesOn: value !== "restart" };
    xml.skip();
  }
  return shape;
}

/** Columns of the grid that a row leaves free before its first cell. */
function readGridBefore(xml: XmlScanner): number {
  let before = 0;
  while (xml.nextChild()) {
    if (xml.name === "gridBefore") before = Number(xml.prefixedAttribute("val")) || 0;
    xml.skip();
  }
  return before;
}

/** Blocks as the text of one cell: a paragraph a line, a table within a table a line for each row. */
function textOf(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) =>
    typeof block === "string"
      ? [block]
      : block.rows.map((row) => row.map(({ text }) => text).join("\t")),
  );
  return lines.join("\n").replace(/^\n+|\n+$/gu, "");
}

function readCell(xml: XmlScanner, column: number, lists: WordLists): WordCell {
  let shape: CellShape = { width: 1, goesOn: false };
  const blocks: Block[] = [];
  eachChild(xml, (name) => {
    if (name === "tcPr") shape = readCellShape(xml);
    else return takeBlock(xml, lists, blocks);
    return true;
  });
  return { column, ...shape, text: textOf(blocks) };
}

function readRow(xml: XmlScanner, lists: WordLists): WordCell[] {
  const cells: WordCell[] = [];
  let column = 0;
  eachChild(xml, (name) => {
    if (name === "trPr") column += readGridBefore(xml);
    else if (name === "tc") {
      const cell = readCell(xml, column, lists);
      cells.push(cell);
      column += cell.width;
    } else return false;
    return true;
  });
  return cells;
}

function readTable(xml: XmlScanner, lists: WordLists): WordTable {
  const rows: WordCell[][] = [];
  eachChild(xml, (name) => {
    if (name !== "tr") return false;
    rows.push(readRow(xml, lists));
    return true;
  });
  return { rows };
}

function takeBlock(xml: XmlScanner, lists: WordLists, blocks: Block[]): boolean {
  if (xml.name === "p") blocks.push(readParagraph(xml, lists));
  else if (xml.name === "tbl") blocks.push(readTable(xml, lists));
  else return false;
  return true;
}

/** The paragraphs and tables in the current element, in order. Goes to the element's end. */
export function readBlocks(xml: XmlScanner, lists: WordLists): Block[] {
  const blocks: Block[] = [];
  eachChild(xml, () => takeBlock(xml, lists, blocks));
  return blocks;
}
