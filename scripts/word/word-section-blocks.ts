import { BookmarkEnd, BookmarkStart, Paragraph, TextRun, type FileChild } from "docx";
import type { PackBlock, PackChart, PackSection } from "../../src/publish/pack.ts";
import { printableLine } from "../../src/text/printable.ts";
import { sectionBookmark } from "./contents-list.ts";
import { paragraphOf } from "./element.ts";
import { wordChart } from "./word-chart.ts";
import { brokenLines, wordLine, wordParagraphs } from "./word-lines.ts";
import { wordTable } from "./word-table.ts";

/** What a block needs to know of the paper it stands in. */
interface Place {
  /** Width between the margins, in twentieths of a point. */
  readonly width: number;
  /** The charts of the whole paper, in order: a chart's number is its place among them. */
  readonly charts: readonly PackChart[];
}

function wordBlock(block: PackBlock, { width, charts }: Place): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return [wordLine(block.text.text, "Heading2")];
    case "paragraph":
      return wordParagraphs(block.text);
    case "list":
      return block.items.map(
        (item) => new Paragraph({ bullet: { level: 0 }, children: brokenLines(item) }),
      );
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
    ...section.blocks.flatMap((block) => wordBlock(block, place)),
  ];
}
