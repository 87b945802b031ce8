import { BookmarkEnd, BookmarkStart, Paragraph, TextRun, type FileChild } from "docx";
import type { PackBlock, PackChart, PackSection, PackText } from "../../src/publish/pack.ts";
import { printableLine } from "../../src/text/printable.ts";
import { sectionBookmark } from "./contents-list.ts";
import { paragraphOf } from "./element.ts";
import { wordChart } from "./word-chart.ts";
import { brokenLines, wordLine, wordParagraphs } from "./word-lines.ts";
import { wordTable } from "./word-table.ts";

/** A list with no more items and characters than these is kept on one page. */
const SHORT = { items: 10, characters: 900 };
/** A first item that is no longer than this takes the next one along. */
const SHORT_ITEM = 200;

function isShort(items: readonly PackText[]): boolean {
  const characters = items.reduce((sum, { text }) => sum + text.length, 0);
  return items.length <= SHORT.items && characters <= SHORT.characters;
}

/** A list; its first item is not left alone at the end of a page. */
function wordList(items: readonly PackText[]): Paragraph[] {
  const keepsAll = isShort(items);
  return items.map((item, index) => {
    const isLast = index === items.length - 1;
    const isOpening = index === 0 && item.text.length <= SHORT_ITEM;
    const keepNext = !isLast && (keepsAll || isOpening);
    const options = { bullet: { level: 0 }, children: brokenLines(item) };
    return new Paragraph(keepNext ? { ...options, keepNext } : options);
  });
}

/** True where a paragraph leads to what comes next, so that they stay on one page. */
function leadsOn(next: PackBlock | undefined): boolean {
  return next?.kind === "list" || next?.kind === "table" || next?.kind === "chart";
}

/** What a block needs to know of the paper it stands in. */
interface Place {
  /** Width between the margins, in twentieths of a point. */
  readonly width: number;
  /** The charts of the whole paper, in order: a chart's number is its place among them. */
  readonly charts: readonly PackChart[];
}

function wordBlock(
  block: PackBlock,
  next: PackBlock | undefined,
  { width, charts }: Place,
): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return [wordLine(block.text.text, "Heading2")];
    case "paragraph":
      return wordParagraphs(block.text, leadsOn(next) ? "LeadIn" : "Normal");
    case "list":
      return wordList(block.items);
    case "table":
      return wordTable(block.table, width);
    case "chart":
      return [
        ...wordChart(block.chart, charts.indexOf(block.chart) + 1, width),
        ...wordTable(block.chart.table, width),
      ];
  }
}

function sectionHeading({ heading }: PackSection, index: number): Paragraph {
  return paragraphOf("Heading1", [
    new BookmarkStart(sectionBookmark(index), index + 1),
    new TextRun(printableLine(heading)),
    new BookmarkEnd(index + 1),
  ]);
}

/** A section of a pack: its heading, which the contents list leads to, and its blocks. */
export function wordSectionBlocks(
  section: PackSection,
  index: number,
  place: Place,
): readonly FileChild[] {
  return [
    sectionHeading(section, index),
    ...section.blocks.flatMap((block, at) => wordBlock(block, section.blocks[at + 1], place)),
  ];
}
