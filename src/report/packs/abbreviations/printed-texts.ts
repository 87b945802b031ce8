import type { Pack, PackBlock, PackTable } from "../../../publish/pack.ts";

function tableTexts({ title, description, columns, rows, notes }: PackTable): string[] {
  const headings = columns.map(({ heading }) => heading);
  return [title, description, ...headings, ...rows.flat().map(({ text }) => text), ...notes];
}

function blockTexts(block: PackBlock): string[] {
  if (block.kind === "table") return tableTexts(block.table);
  if (block.kind === "list") return block.items.map(({ text }) => text);
  if (block.kind !== "chart") return [block.text.text];
  const { title, alt, bars, table } = block.chart;
  return [title, alt, ...bars.flatMap(({ label, words }) => [label, words]), ...tableTexts(table)];
}

/** Every text that a reader of a pack sees: title, header, headings, tables and charts included. */
export function printedTexts({ title, team, details, publication, sections }: Pack): string[] {
  return [
    title,
    team,
    publication,
    ...details.flatMap(({ label, text }) => [label, text.text]),
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)]),
  ];
}
