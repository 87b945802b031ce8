import { Document, Packer, Paragraph, Table, TableCell, TableRow, type FileChild } from "docx";
import type { Pack, PackBlock, PackTable } from "../../../src/publish/pack.ts";

function row(texts: readonly string[]): TableRow {
  return new TableRow({
    children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });
}

function tableOf({ columns, rows }: PackTable): Table {
  const headings = row(columns.map(({ heading }) => heading));
  return new Table({
    rows: [headings, ...rows.map((cells) => row(cells.map(({ text }) => text)))],
  });
}

function plainBlock(block: PackBlock): FileChild[] {
  if (block.kind === "table") return [tableOf(block.table)];
  if (block.kind === "chart") return [tableOf(block.chart.table)];
  if (block.kind === "list") return block.items.map(({ text }) => new Paragraph(text));
  return [new Paragraph(block.text.text)];
}

/** The texts and tables of a pack as docx writes them on its own: no look, no link, no property of theirs. */
export async function buildPlainWord(pack: Pack): Promise<Uint8Array> {
  const children = pack.sections.flatMap(({ blocks }) => blocks.flatMap(plainBlock));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
