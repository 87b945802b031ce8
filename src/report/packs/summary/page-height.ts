import type { Pack, PackBlock, PackTable } from "../../../publish/pack.ts";

/** Width between the margins of a page of A4, in points. */
const WIDTH = 510;
/** Height that surely is on one page, in points: a browser prints the same paper a little higher. */
const PAGE = 800;
/** Sizes of text, in points. */
const BODY = 12;
const SMALL = 10;
/** Height of a line and width of a letter, in sizes of its text. */
const LINE_HEIGHT = 1.15;
const NARROW = 0.53;
const BROAD = 0.75;
const FULL = 1.15;
/** Space around a line of a list or a header, a paragraph, a row, a heading. */
const GAPS = { line: 1, paragraph: 3, row: 3, heading: 10 } as const;
/** What stands inside a cell beside its text. */
const CELL_PADDING = 9;
const BAR = 20;
/** Title, heading mark and the two lines of a draft, the two markings and the page's own lines. */
const HEAD_LINES = 5;

function letterWidth(letter: string): number {
  if (/[mw%&@—…\p{Lu}\p{N}]/u.test(letter)) return /[MW@…]/u.test(letter) ? FULL : BROAD;
  if (/[\p{Ll}\s.,;:'’()-]/u.test(letter)) return NARROW;
  return FULL;
}

/** Height of a text in a column, in points; a little too much rather than too little. */
function textHeight(text: string, width: number, size: number): number {
  const wide = Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
  const lines = Math.max(1, Math.ceil(wide / width));
  return lines * size * LINE_HEIGHT;
}

function tableHeight({ title, description, columns, rows }: PackTable): number {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const rowHeight = (texts: readonly string[]): number =>
    Math.max(
      ...texts.map((text, at) => {
        const width = (WIDTH * (columns[at]?.width ?? 0)) / shares - CELL_PADDING;
        return textHeight(text, width, SMALL);
      }),
    ) + GAPS.row;
  const all = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map((c) => c.text))];
  return (
    textHeight(title, WIDTH, BODY) +
    textHeight(description, WIDTH, BODY) +
    GAPS.heading +
    all.reduce((sum, texts) => sum + rowHeight(texts), 0)
  );
}

function blockHeight(block: PackBlock): number {
  switch (block.kind) {
    case "heading":
      return textHeight(block.text.text, WIDTH, BODY) + GAPS.heading;
    case "paragraph":
      return textHeight(block.text.text, WIDTH, BODY) + GAPS.paragraph;
    case "list":
      return block.items.reduce((sum, { text }) => sum + textHeight(text, WIDTH - 40, BODY), 3);
    case "table":
      return tableHeight(block.table);
    case "chart":
      return (block.chart.bars.length + 1) * BAR + tableHeight(block.chart.table);
  }
}

/** Height that a paper of one page takes, in points. */
function packHeight({ title, details, sections }: Pack): number {
  const head = textHeight(title, WIDTH, 16) + HEAD_LINES * (BODY * LINE_HEIGHT + GAPS.line);
  const lines = details.reduce(
    (sum, { label, text }) => sum + textHeight(`${label}: ${text.text}`, WIDTH, BODY) + GAPS.line,
    head,
  );
  const heading = BODY * LINE_HEIGHT + GAPS.heading;
  const blocks = sections.flatMap((section) => section.blocks);
  const all = blocks.reduce((sum, block) => sum + blockHeight(block), lines);
  return all + sections.length * heading;
}

/** True where a paper surely is on one side of A4, in Word and printed from a browser. */
export function fitsOnePage(pack: Pack): boolean {
  return packHeight(pack) <= PAGE;
}
