import type { Pack, PackBlock, PackTable, PackText } from "../../src/publish/pack.ts";

/** The tables of a pack in their order, those of its charts included. */
export function tablesOf(pack: Pack): PackTable[] {
  return pack.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "table") return [block.table];
      return block.kind === "chart" ? [block.chart.table] : [];
    }),
  );
}

function textsOfBlock(block: PackBlock): readonly PackText[] {
  if (block.kind === "list") return block.items;
  if (block.kind === "table") return block.table.rows.flat();
  if (block.kind === "chart") return block.chart.table.rows.flat();
  return [block.text];
}

/** Every text that a pack prints in its header and its sections, in order. */
export function textsOf(pack: Pack): PackText[] {
  const blocks = pack.sections.flatMap((section) => section.blocks);
  return [...pack.details.map(({ text }) => text), ...blocks.flatMap(textsOfBlock)];
}

/** The words of one section, block by block; a table as its rows, cells parted by ` | `. */
export function wordsOfSection(pack: Pack, id: string): string[] {
  const section = pack.sections.find((entry) => entry.id === id);
  return (section?.blocks ?? []).flatMap((block) => {
    if (block.kind !== "table") return textsOfBlock(block).map(({ text }) => text);
    return block.table.rows.map((row) => row.map(({ text }) => text).join(" | "));
  });
}
