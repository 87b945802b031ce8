import { KPIS } from "../plan/master/kpis.ts";
import type { Pack, PackTable } from "./pack.ts";
import { typedTexts } from "./pack-texts.ts";

function tablesOf({ sections }: Pack): PackTable[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "table") return [block.table];
      return block.kind === "chart" ? [block.chart.table] : [];
    }),
  );
}

/** Those of `refs` of which the pack prints a row, or a text that stands in their row of the master. */
export function printedRefs(pack: Pack, refs: readonly string[]): readonly string[] {
  const named = tablesOf(pack).flatMap(({ rows }) => rows.map(([first]) => first?.text ?? ""));
  const rows = typedTexts(pack).map(({ origin }) => origin.row);
  const printed = new Set([...named, ...rows].map((text) => text.trim().toLowerCase()));
  return refs.filter((ref) => printed.has(ref.trim().toLowerCase()));
}

/** Whether the pack prints anything of the KPIs sheet. */
export function printsKpis(pack: Pack): boolean {
  return typedTexts(pack).some(({ origin }) => origin.sheet === KPIS.sheet);
}
