import { longDay } from "../../src/calendar/iso-day.ts";
import type { Pack, PackBlock, PackChart, PackTable } from "../../src/publish/pack.ts";

/** One line for each text, however many lines it has. */
export function inOneLine(text: string): string {
  return text.replace(/\r?\n/gu, " / ");
}

/** The cells of a row on one line. */
export function rowLine(cells: readonly string[]): string {
  return cells.map(inOneLine).join(" | ");
}

function tableLines({ id, title, description, columns, rows, notes, wide }: PackTable): string[] {
  return [
    "",
    `Table ${id}${wide ? ", wide" : ""}: ${title}`,
    description,
    rowLine(columns.map(({ heading }) => heading)),
    ...rows.map((row) => rowLine(row.map(({ text }) => text))),
    ...notes.map((note) => `Note: ${inOneLine(note)}`),
  ];
}

function chartLines({ title, alt, bars, table }: PackChart): string[] {
  const drawn = bars.map(({ label, value, words }) => `Bar: ${label} | ${value} | ${words}`);
  return ["", `Chart: ${title}`, alt, ...drawn, ...tableLines(table)];
}

function blockLines(block: PackBlock): string[] {
  switch (block.kind) {
    case "heading":
      return ["", `### ${inOneLine(block.text.text)}`];
    case "paragraph":
      return ["", inOneLine(block.text.text)];
    case "list":
      return block.items.map(({ text }) => `- ${inOneLine(text)}`);
    case "table":
      return tableLines(block.table);
    case "chart":
      return chartLines(block.chart);
  }
}

/** What a pack says, a line for each text and each row of a table. */
export function packLines(pack: Pack): string[] {
  return [
    `# ${pack.title}`,
    `Team: ${pack.team}`,
    `As of: ${longDay(pack.date)}`,
    ...pack.details.map(({ label, text }) => `${label}: ${inOneLine(text.text)}`),
    `Handling: ${pack.handling}`,
    `Publication: ${pack.publication}`,
    ...(pack.onePage ? ["On one page"] : []),
    ...pack.sections.flatMap(({ heading, blocks }) => [
      "",
      `## ${heading}`,
      ...blocks.flatMap(blockLines),
    ]),
  ];
}
