import type { PackBlock, PackChart, PackTable } from "../../src/publish/pack.ts";
import { printableLines } from "../../src/text/printable.ts";
import { htmlChart } from "./html-chart.ts";
import { htmlTable } from "./html-table.ts";
import { lines, tag, together, words, type Markup } from "./markup.ts";

/** The charts and tables of a whole page, in order: a number is a place among them. */
export interface Numbering {
  readonly charts: readonly PackChart[];
  readonly tables: readonly PackTable[];
}

/** The table of a block, if it has one. */
export function tableOf(block: PackBlock): PackTable | undefined {
  if (block.kind === "table") return block.table;
  return block.kind === "chart" ? block.chart.table : undefined;
}

/** A block of a section as HTML. */
export function htmlBlock(block: PackBlock, { charts, tables }: Numbering): Markup {
  switch (block.kind) {
    case "heading":
      return tag("h3", {}, words(block.text.text));
    case "paragraph":
      return together(printableLines(block.text.text).map((line) => tag("p", {}, words(line))));
    case "list":
      return tag("ul", {}, ...block.items.map(({ text }) => tag("li", {}, lines(text))));
    case "table":
      return htmlTable(block.table, tables.indexOf(block.table) + 1);
    case "chart": {
      const { chart } = block;
      const drawing = htmlChart(chart, charts.indexOf(chart) + 1);
      return together([drawing, htmlTable(chart.table, tables.indexOf(chart.table) + 1)]);
    }
  }
}
