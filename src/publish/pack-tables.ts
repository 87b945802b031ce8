import type { Pack, PackBlock, PackTable } from "./pack.ts";

function tableOf(block: PackBlock): readonly PackTable[] {
  if (block.kind === "table") return [block.table];
  return block.kind === "chart" ? [block.chart.table] : [];
}

/** The tables of a pack in the order in which it shows them, those beside a chart too; each once. */
export function packTables(pack: Pack): readonly PackTable[] {
  const tables = pack.sections.flatMap(({ blocks }) => blocks.flatMap(tableOf));
  return [...new Map(tables.map((table) => [table.id, table])).values()];
}
